package jp.wakuwaku.bot.console.faq;

import java.util.LinkedHashMap;
import java.util.Map;

import jp.wakuwaku.bot.console.Page;

/** What a test types into the page of an entry. */
final class EntryFields {

	private EntryFields() {
	}

	/** A whole entry. */
	static Map<String, String> of(String question, String answer) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("category", "seminar");
		fields.put("question", question);
		fields.put("label", "試験の項目");
		fields.put("answer", answer);
		fields.put("source", "市民協働課");
		fields.put("checkedOn", "2026-11-30");
		fields.put("audience", "everyone");
		return fields;
	}

	/** What stands in the fields of a page. */
	static Map<String, String> read(Page page) {
		Map<String, String> fields = new LinkedHashMap<>();
		page.document().select("form[action^=/console/faq] [name]").forEach((field) -> {
			String value = field.tagName().equals("textarea") ? field.wholeText().strip()
					: field.tagName().equals("select") ? field.select("option[selected]").attr("value")
							: field.attr("value");
			fields.put(field.attr("name"), value);
		});
		fields.remove("_csrf");
		return fields;
	}

}
