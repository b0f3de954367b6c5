package jp.wakuwaku.bot.console.faq;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqAction;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;

/**
 * What is wrong with a form, field by field, in words that say what to do. What the entry
 * itself demands is told by it.
 */
final class EntryCheck {

	private static final String ONE_A_LINE = "1行に1つずつ書いてください。";

	private final FormErrors errors = new FormErrors();

	private final EntryForm form;

	private final Faq faq;

	private EntryCheck(EntryForm form, Faq faq) {
		this.form = form;
		this.faq = faq;
	}

	/**
	 * Checks what was typed.
	 * @param form what was typed
	 * @param id of the entry
	 * @param faq the content in which it is to stand
	 */
	static FormErrors of(EntryForm form, FaqId id, Faq faq) {
		EntryCheck check = new EntryCheck(form, faq);
		check.texts();
		check.lists(id);
		check.days();
		check.action();
		check.languages();
		return check.errors;
	}

	private void texts() {
		this.errors.require(
				this.faq.categories().stream().anyMatch((category) -> category.id().equals(this.form.category())),
				"category", "カテゴリを選んでください。");
		length("question", "質問", this.form.question(), FaqEntry.LONGEST_WORDING);
		length("label", "ボタンの言葉", this.form.label(), FaqEntry.LONGEST_LABEL);
		length("answer", "答え", this.form.answer(), FaqEntry.LONGEST_ANSWER);
		length("source", "出典", this.form.source(), 100);
	}

	private void lists(FaqId id) {
		List<String> phrasings = EntryForm.lines(this.form.phrasings());
		this.errors.require(phrasings.stream().allMatch((line) -> line.length() <= FaqEntry.LONGEST_WORDING),
				"phrasings", "ほかの聞き方は、1つ200字までで、" + ONE_A_LINE);
		List<String> tags = EntryForm.lines(this.form.tags());
		this.errors.require(tags.size() <= 20 && tags.stream().allMatch((tag) -> tag.length() <= 30), "tags",
				"タグは20個まで、1つ30字までで、" + ONE_A_LINE);
		List<String> related = EntryForm.lines(this.form.related());
		this.errors.require(related.size() <= 5, "related", "関連する項目は5つまでです。");
		for (String name : related) {
			boolean isThere = this.faq.entries()
				.stream()
				.anyMatch((entry) -> entry.id().value().equals(name) && !entry.id().equals(id));
			this.errors.require(isThere, "related", "関連する項目「" + name + "」がありません。一覧にある項目のIDを、" + ONE_A_LINE);
		}
	}

	private void days() {
		this.errors.require(!this.form.checkedOn().isEmpty() && isDay(this.form.checkedOn()), "checkedOn",
				"確認した日を、2026-11-30 のように入れてください。");
		boolean isFrom = isDay(this.form.validFrom());
		boolean isUntil = isDay(this.form.validUntil());
		this.errors.require(isFrom, "validFrom", "答え始める日を、2026-11-30 のように入れるか、空けてください。");
		this.errors.require(isUntil, "validUntil", "答え終わる日を、2026-11-30 のように入れるか、空けてください。");
		if (isFrom && isUntil && !this.form.validFrom().isEmpty() && !this.form.validUntil().isEmpty()) {
			this.errors.require(
					!LocalDate.parse(this.form.validFrom()).isAfter(LocalDate.parse(this.form.validUntil())),
					"validUntil", "答え終わる日を、答え始める日と同じか、あとの日にしてください。");
		}
	}

	private void action() {
		String target = switch (this.form.actionKind()) {
			case "" -> "";
			case "open" -> "https:// で始まるアドレスを入れてください。";
			case "call" -> "電話番号を、0299-48-1111 のように入れてください。";
			case "start" -> "機能の名前を、registration のように入れてください。";
			default -> "ボタンを選びなおしてください。";
		};
		if (target.isEmpty()) {
			return;
		}
		length("actionLabel", "ボタンに出る言葉", this.form.actionLabel(), FaqEntry.LONGEST_LABEL);
		try {
			FaqAction.of(this.form.actionKind(), this.form.actionTarget(), "ボタン");
		}
		catch (IllegalArgumentException ex) {
			this.errors.add("actionTarget", target);
		}
	}

	private void languages() {
		if (this.form.hasEasy()) {
			variant("easy", "やさしい日本語", this.form.easyQuestion(), this.form.easyLabel(), this.form.easyAnswer());
		}
		if (this.form.hasEnglish()) {
			variant("en", "英語", this.form.enQuestion(), this.form.enLabel(), this.form.enAnswer());
		}
	}

	private void variant(String prefix, String language, String question, String label, String answer) {
		length(prefix + "Question", language + "の質問", question, FaqEntry.LONGEST_WORDING);
		length(prefix + "Label", language + "のボタンの言葉", label, FaqEntry.LONGEST_LABEL);
		length(prefix + "Answer", language + "の答え", answer, FaqEntry.LONGEST_ANSWER);
	}

	private void length(String field, String name, String text, int most) {
		this.errors.require(!text.isBlank(), field, name + "を入れてください。");
		this.errors.require(text.length() <= most, field,
				"%sは%,d字までです。いまは%,d字です。".formatted(name, most, text.length()));
	}

	private static boolean isDay(String text) {
		try {
			return text.isEmpty() || LocalDate.parse(text).getYear() < 10_000;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
