package jp.wakuwaku.bot.console.faq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqAction;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.Validity;
import org.jspecify.annotations.Nullable;

/** All that an entry says, as lines for staff. */
final class EntryText {

	private EntryText() {
	}

	/**
	 * By the name of the field, in the order of the form; empty where nothing is said.
	 */
	static Map<String, String> of(FaqEntry entry, Faq faq) {
		Map<String, String> lines = new LinkedHashMap<>();
		lines.put("カテゴリ", category(entry.category(), faq));
		lines.put("質問", entry.question());
		lines.put("ボタンの言葉", entry.label());
		lines.put("ほかの聞き方", String.join("\n", entry.phrasings()));
		lines.put("答え", entry.answer());
		lines.put("出典", entry.source());
		lines.put("確認した日", entry.checkedOn().toString());
		lines.put("答える期間", validity(entry.validity()));
		lines.put("対象", entry.audience().label());
		lines.put("ボタン", action(entry.action()));
		lines.put("関連する項目", entry.related().stream().map(FaqId::value).collect(Collectors.joining("\n")));
		lines.put("タグ", String.join("、", entry.tags()));
		entry.variants()
			.forEach((language, variant) -> lines.put(language.ownName(),
					variant.question() + "（" + variant.label() + "）\n" + variant.answer()));
		return lines;
	}

	/** What differs between two entries, either of which may be missing. */
	static List<Change> differing(@Nullable FaqEntry before, Faq old, @Nullable FaqEntry after, Faq next) {
		Map<String, String> one = (before != null) ? of(before, old) : Map.of();
		Map<String, String> other = (after != null) ? of(after, next) : Map.of();
		Map<String, String> names = new LinkedHashMap<>(one);
		names.putAll(other);
		List<Change> changes = new ArrayList<>();
		for (String name : names.keySet()) {
			String was = one.getOrDefault(name, "");
			String is = other.getOrDefault(name, "");
			if (!Objects.equals(was, is)) {
				changes.add(new Change(name, was, is));
			}
		}
		return changes;
	}

	private static String category(String id, Faq faq) {
		return faq.categories()
			.stream()
			.filter((category) -> category.id().equals(id))
			.map(FaqCategory::title)
			.findFirst()
			.orElse(id);
	}

	private static String validity(Validity validity) {
		return validity.equals(Validity.ALWAYS) ? "いつでも" : ((validity.from() != null) ? validity.from() + " から" : "")
				+ ((validity.until() != null) ? " " + validity.until() + " まで" : "");
	}

	private static String action(@Nullable FaqAction action) {
		return (action == null) ? "" : action.label() + "（" + ActionKind.target(action) + "）";
	}

	/**
	 * A field that says something else.
	 *
	 * @param name of the field
	 * @param before empty when it said nothing
	 * @param after empty when it says nothing any more
	 */
	record Change(String name, String before, String after) {
	}

}
