package jp.wakuwaku.bot.console.programs;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.Contact;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * What staff typed about a program. Lengths are those of {@link Facts} and
 * {@link Contact}.
 */
record FactsForm(String mark, String title, String summary, String description, String target, String belongings,
		String fee, String office, String phone, String note) {

	/** What a browser leaves out is empty. */
	FactsForm {
		mark = sent(mark);
		title = sent(title);
		summary = sent(summary);
		description = sent(description);
		target = sent(target);
		belongings = sent(belongings);
		fee = sent(fee);
		office = sent(office);
		phone = sent(phone);
		note = sent(note);
	}

	static FactsForm of(Facts facts, String mark) {
		return new FactsForm(mark, facts.title(), facts.summary(), facts.description(), facts.target(),
				facts.belongings(), facts.fee(), facts.contact().name(), facts.contact().phone(),
				facts.contact().note());
	}

	static FactsForm blank() {
		return new FactsForm("", "", "", "", "", "", "", "", "", "");
	}

	/** Only whom to ask stands there already. */
	static FactsForm blank(Contact contact) {
		return new FactsForm("", "", "", "", "", "", "", contact.name(), contact.phone(), contact.note());
	}

	FormErrors check() {
		FormErrors errors = new FormErrors();
		text(errors, "title", "名前", this.title, 1, 40);
		text(errors, "summary", "ひとことの説明", this.summary, 1, 60);
		text(errors, "description", "くわしい説明", this.description, 1, 1_000);
		text(errors, "target", "対象", this.target, 0, 100);
		text(errors, "belongings", "持ち物", this.belongings, 0, 200);
		text(errors, "fee", "費用", this.fee, 0, 100);
		text(errors, "office", "問い合わせ先", this.office, 1, 60);
		errors.require(FieldType.Phone.international(this.phone).isPresent(), "phone",
				"電話番号を、0299-48-1111 のように入れてください。");
		text(errors, "note", "電話のときの一言", this.note, 0, 40);
		return errors;
	}

	/** What was checked. */
	Facts facts() {
		return new Facts(this.title.strip(), this.summary.strip(), this.description.strip().replace("\r\n", "\n"),
				this.target.strip(), this.belongings.strip().replace("\r\n", "\n"), this.fee.strip(),
				new Contact(this.office.strip(), this.phone.strip(), this.note.strip()));
	}

	private static String sent(@Nullable String value) {
		return (value != null) ? value : "";
	}

	private static void text(FormErrors errors, String id, String label, String typed, int least, int most) {
		int length = typed.strip().replace("\r\n", "\n").length();
		errors.require(length >= least, id, label + "を入れてください。")
			.require(length <= most, id, label + "を" + most + "文字までにしてください（いま" + length + "文字）。");
	}

}
