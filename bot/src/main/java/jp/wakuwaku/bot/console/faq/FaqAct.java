package jp.wakuwaku.bot.console.faq;

import jp.wakuwaku.bot.console.security.AuditAct;

/** What staff do with the FAQ. */
enum FaqAct implements AuditAct {

	FAQ_WORDS_SAVED("同じ意味の言葉を下書きに保存した"), FAQ_WORDS_REMOVED("同じ意味の言葉を下書きから消した"), FAQ_CATEGORY_SAVED("FAQのカテゴリを下書きに保存した"),
	FAQ_CATEGORY_RETIRED("FAQのカテゴリを下書きからなくした"), FAQ_ENTRY_SAVED("FAQの項目を下書きに保存した"),
	FAQ_ENTRY_REMOVED("FAQの項目を下書きから消した"), FAQ_PUBLISHED("FAQを公開した"), FAQ_DRAFT_DISCARDED("FAQの下書きを捨てた"),
	FAQ_ROLLED_BACK("FAQを前の版に戻した"), FAQ_IMPORTED("FAQのファイルを下書きに取り込んだ"), FAQ_EXPORTED("FAQをファイルに書き出した"),
	GOLDEN_QUESTIONS_ADDED("確認用の質問を入れた"), GOLDEN_QUESTION_REMOVED("確認用の質問を消した");

	private final String label;

	FaqAct(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
