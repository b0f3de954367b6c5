package jp.wakuwaku.bot.console.settings;

import jp.wakuwaku.bot.announcements.TopicName;
import jp.wakuwaku.bot.console.layout.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What a topic is called, as staff typed it.
 *
 * @param ja in Japanese
 * @param simple in easy Japanese; may be empty
 * @param en in English; may be empty
 */
record TopicForm(String ja, String simple, String en) {

	private static final String ADVICE = TopicName.LONGEST + "字までで入れてください。";

	TopicForm(@Nullable String ja, @Nullable String simple, @Nullable String en) {
		this.ja = stripped(ja);
		this.simple = stripped(simple);
		this.en = stripped(en);
	}

	static TopicForm of(TopicName name) {
		return new TopicForm(name.ja(), name.simple(), name.en());
	}

	FormErrors check() {
		return new FormErrors().require(!this.ja.isEmpty() && TopicName.fits(this.ja), "ja", "話題の名前を、" + ADVICE)
			.require(TopicName.fits(this.simple), "simple", "やさしい日本語を、" + ADVICE + "なければ空のままにします。")
			.require(TopicName.fits(this.en), "en", "英語を、" + ADVICE + "なければ空のままにします。");
	}

	TopicName name(boolean isOffered) {
		return TopicName.of(this.ja, this.simple, this.en).offered(isOffered);
	}

	private static String stripped(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
