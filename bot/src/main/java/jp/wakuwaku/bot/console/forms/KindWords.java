package jp.wakuwaku.bot.console.forms;

import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.FieldKind;

/**
 * A kind of fields in staff's words.
 *
 * @param kind which
 * @param label what it is called
 * @param explanation what residents are asked
 */
record KindWords(FieldKind kind, String label, String explanation) {

	/** As staff choose: what has to come first, who somebody is, and all else. */
	static List<KindWords> all() {
		return Stream
			.of(FieldKind.CONSENT, FieldKind.NAME, FieldKind.READING, FieldKind.PHONE, FieldKind.MAIL,
					FieldKind.POSTAL_CODE, FieldKind.BIRTH_YEAR, FieldKind.AGE_BAND, FieldKind.ONE_OF,
					FieldKind.SEVERAL_OF, FieldKind.NUMBER, FieldKind.DATE, FieldKind.SHORT_TEXT, FieldKind.LONG_TEXT)
			.map(KindWords::of)
			.toList();
	}

	static KindWords of(FieldKind kind) {
		return switch (kind) {
			case CONSENT -> new KindWords(kind, "同意", "文を読んで、同意に印を付けてもらいます。");
			case NAME -> new KindWords(kind, "お名前", "名字と名前を聞きます。");
			case READING -> new KindWords(kind, "ふりがな", "かなで聞き、カタカナでそろえます。");
			case PHONE -> new KindWords(kind, "電話番号", "日本の電話番号だけを受けます。");
			case MAIL -> new KindWords(kind, "メールアドレス", "メールアドレスの形だけを受けます。");
			case POSTAL_CODE -> new KindWords(kind, "郵便番号", "7桁の数字を聞きます。");
			case BIRTH_YEAR -> new KindWords(kind, "生まれた年", "西暦でも和暦でも受けます。");
			case AGE_BAND -> new KindWords(kind, "年代", "10代から70代以上の中から選んでもらいます。");
			case ONE_OF -> new KindWords(kind, "1つ選ぶ", "いくつかの中から、1つ選んでもらいます。");
			case SEVERAL_OF -> new KindWords(kind, "いくつでも選ぶ", "いくつかの中から、あてはまるものをすべて選んでもらいます。");
			case NUMBER -> new KindWords(kind, "数", "人数などを聞きます。席や託児の数にも使えます。");
			case DATE -> new KindWords(kind, "日付", "年月日を聞きます。");
			case SHORT_TEXT -> new KindWords(kind, "短い文", "1行で書いてもらいます。");
			case LONG_TEXT -> new KindWords(kind, "長い文", "何行でも書いてもらいます。");
		};
	}

	/** In addresses. */
	public String name() {
		return this.kind.name();
	}

	public boolean hasOptions() {
		return this.kind.hasOptions();
	}

}
