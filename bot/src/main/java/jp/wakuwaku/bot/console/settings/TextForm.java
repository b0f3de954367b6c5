package jp.wakuwaku.bot.console.settings;

import java.util.EnumMap;
import java.util.Map;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.conversation.StandardText;
import jp.wakuwaku.bot.conversation.StandardTexts;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text in each language, as staff typed it.
 *
 * @param ja in Japanese
 * @param simple in easy Japanese
 * @param en in English
 */
record TextForm(String ja, String simple, String en) {

	TextForm(@Nullable String ja, @Nullable String simple, @Nullable String en) {
		this.ja = plain(ja);
		this.simple = plain(simple);
		this.en = plain(en);
	}

	static TextForm of(StandardText which, StandardTexts texts) {
		return new TextForm(texts.current(which, Language.JA), texts.current(which, Language.EASY_JA),
				texts.current(which, Language.EN));
	}

	FormErrors check() {
		FormErrors errors = new FormErrors();
		errors.add("ja", advice(this.ja));
		errors.add("simple", advice(this.simple));
		errors.add("en", advice(this.en));
		return errors;
	}

	private static String advice(String text) {
		return switch (StandardText.problem(text)) {
			case NONE -> "";
			case BLANK -> "文を入れてください。もとの文でよければ「もとの文に戻す」を使ってください。";
			case TOO_LONG -> StandardText.LONGEST + "字までにしてください。いまは" + text.length() + "字です。";
			case UNKNOWN_PLACE -> "「{」と「}」の中に書けるのは、office-name、office-phone、office-call だけです。";
		};
	}

	Map<Language, String> texts() {
		Map<Language, String> texts = new EnumMap<>(Language.class);
		texts.put(Language.JA, this.ja);
		texts.put(Language.EASY_JA, this.simple);
		texts.put(Language.EN, this.en);
		return texts;
	}

	/** Browsers end lines in two characters. */
	private static String plain(@Nullable String typed) {
		return (typed != null) ? typed.replace("\r\n", "\n").strip() : "";
	}

}
