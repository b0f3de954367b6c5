package jp.wakuwaku.bot.console.forms;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldType;

/** The kinds of fields, in staff's words. */
enum FieldKind {

	CONSENT("同意", "文を読んで、同意に印を付けてもらいます。"),

	NAME("お名前", "名字と名前を聞きます。"),

	READING("ふりがな", "かなで聞き、カタカナでそろえます。"),

	PHONE("電話番号", "日本の電話番号だけを受けます。"),

	MAIL("メールアドレス", "メールアドレスの形だけを受けます。"),

	POSTAL_CODE("郵便番号", "7桁の数字を聞きます。"),

	BIRTH_YEAR("生まれた年", "西暦でも和暦でも受けます。"),

	AGE_BAND("年代", "10代から70代以上の中から選んでもらいます。"),

	ONE_OF("1つ選ぶ", "いくつかの中から、1つ選んでもらいます。"),

	SEVERAL_OF("いくつでも選ぶ", "いくつかの中から、あてはまるものをすべて選んでもらいます。"),

	NUMBER("数", "人数などを聞きます。席や託児の数にも使えます。"),

	DATE("日付", "年月日を聞きます。"),

	SHORT_TEXT("短い文", "1行で書いてもらいます。"),

	LONG_TEXT("長い文", "何行でも書いてもらいます。");

	private final String label;

	private final String explanation;

	FieldKind(String label, String explanation) {
		this.label = label;
		this.explanation = explanation;
	}

	public String label() {
		return this.label;
	}

	public String explanation() {
		return this.explanation;
	}

	public boolean hasOptions() {
		return this == ONE_OF || this == SEVERAL_OF;
	}

	static FieldKind of(FieldType type) {
		return switch (type) {
			case FieldType.ShortText _ -> SHORT_TEXT;
			case FieldType.LongText _ -> LONG_TEXT;
			case FieldType.Name _ -> NAME;
			case FieldType.Reading _ -> READING;
			case FieldType.Phone _ -> PHONE;
			case FieldType.Mail _ -> MAIL;
			case FieldType.PostalCode _ -> POSTAL_CODE;
			case FieldType.BirthYear _ -> BIRTH_YEAR;
			case FieldType.AgeBand _ -> AGE_BAND;
			case FieldType.OneOf _ -> ONE_OF;
			case FieldType.SeveralOf _ -> SEVERAL_OF;
			case FieldType.WholeNumber _ -> NUMBER;
			case FieldType.Date _ -> DATE;
			case FieldType.Consent _ -> CONSENT;
		};
	}

	/** Choices are quicker in the chat; all else rests better outside of LINE. */
	Field.Asked usual() {
		return (hasOptions() || this == AGE_BAND || this == NUMBER) ? Field.Asked.CHAT : Field.Asked.PAGE;
	}

}
