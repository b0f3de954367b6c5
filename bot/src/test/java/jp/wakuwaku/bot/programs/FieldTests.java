package jp.wakuwaku.bot.programs;

import java.time.LocalDate;
import java.util.List;

import jp.wakuwaku.bot.programs.FieldAnswer.Accepted;
import jp.wakuwaku.bot.programs.FieldAnswer.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FieldTests {

	private static final FieldType EXPERIENCE = new FieldType.OneOf(
			List.of(new Option("selling", "売っている"), new Option("sold", "ＳＮＳで売った"), new Option("none", "これから")));

	private static final FieldType TOPICS = new FieldType.SeveralOf(
			List.of(new Option("a", "起業・創業"), new Option("b", "集客"), new Option("c", "その他")));

	@Test
	void keepsALineOfText() {
		assertThat(read(new FieldType.ShortText(5), "　あい　 うえ\n")).isEqualTo(new Accepted("あい うえ"));
		assertThat(read(new FieldType.ShortText(5), "𠮷野家😀本")).isEqualTo(new Accepted("𠮷野家😀本"));
		assertThat(read(new FieldType.ShortText(5), "あいうえおか")).isEqualTo(new Refused("5文字までで入力してください（いまは6文字です）。"));
	}

	@Test
	void keepsTheLinesOfALongText() {
		assertThat(read(new FieldType.LongText(20), "\r\n一行目 \r\n\r\n三行目\u200b\0\n"))
			.isEqualTo(new Accepted("一行目\n\n三行目"));
	}

	@ParameterizedTest
	@CsvSource({ "小美玉　花子,小美玉 花子", "' 小美玉 花子 ',小美玉 花子", "ｵﾐﾀﾏ ﾊﾅｺ,オミタマ ハナコ", "Ｍａｒｉａ Silva,Maria Silva",
			"渡邊 か\u3099い,渡邊 がい", "神\uFA19,神\uFA19", "髙﨑,髙﨑" })
	void keepsANameAsItIsSpelled(String raw, String kept) {
		assertThat(read(new FieldType.Name(), raw)).isEqualTo(new Accepted(kept));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0299-48-1111", "hanako@example.jp", "！？", "花子２" })
	void asksForANameInLetters(String raw) {
		assertThat(read(new FieldType.Name(), raw)).isEqualTo(new Refused("お名前は、文字で入力してください（例：小美玉 花子）。"));
	}

	@ParameterizedTest
	@CsvSource({ "おみたま　はなこ,オミタマ ハナコ", "ｵﾐﾀﾏ ﾊﾅｺ,オミタマ ハナコ", "オミタマ ハナコ,オミタマ ハナコ", "ｶﾞﾊﾞｳﾞ,ガバヴ", "か゛,ガ", "らーめん,ラーメン",
			"ラ-メン,ラーメン", "ゔぁいおれっと,ヴァイオレット", "みすゞ,ミスヾ" })
	void turnsAReadingIntoKatakana(String raw, String kept) {
		assertThat(read(new FieldType.Reading(), raw)).isEqualTo(new Accepted(kept));
	}

	@ParameterizedTest
	@ValueSource(strings = { "花子", "hanako", "ー", "・", "オミタマ3" })
	void asksForAReadingInKana(String raw) {
		assertThat(read(new FieldType.Reading(), raw)).isEqualTo(new Refused("ふりがなは、ひらがなかカタカナで入力してください（例：オミタマ ハナコ）。"));
	}

	@ParameterizedTest
	@CsvSource({ "0299481111,0299-48-1111", "０２９９－４８－１１１１,0299-48-1111", "(0299)48 1111,0299-48-1111",
			"+81 299 48 1111,0299-48-1111", "0299ー48ー1111,0299-48-1111", "09012345678,090-1234-5678",
			"0312345678,03-1234-5678" })
	void writesAPhoneNumberAsInJapan(String raw, String kept) {
		assertThat(read(new FieldType.Phone(), raw)).isEqualTo(new Accepted(kept));
	}

	@ParameterizedTest
	@ValueSource(strings = { "481111", "110", "0299-48-111", "+1 650 253 0000", "0299-48-AAAA", "電話なし",
			"0299-48-1111内線1253" })
	void asksForAPhoneNumberWithItsAreaCode(String raw) {
		assertThat(read(new FieldType.Phone(), raw)).isEqualTo(new Refused("電話番号は、市外局番から数字で入力してください（例：0299-48-1111）。"));
	}

	@ParameterizedTest
	@CsvSource({ "hanako@example.jp,hanako@example.jp", "Hanako＠Example.JP,Hanako@example.jp",
			"' hana..ko.@example.ne.jp ',hana..ko.@example.ne.jp", "a+b@mail.example.co.jp,a+b@mail.example.co.jp" })
	void readsAMailAddress(String raw, String kept) {
		assertThat(read(new FieldType.Mail(), raw)).isEqualTo(new Accepted(kept));
	}

	@ParameterizedTest
	@ValueSource(strings = { "hanako", "hanako@", "@example.jp", "hanako@example", "ha nako@example.jp",
			"花子@example.jp", "hanako@exam_ple.jp", "hanako@-example.jp", "hanako@example.jp." })
	void asksForAMailAddress(String raw) {
		assertThat(read(new FieldType.Mail(), raw))
			.isEqualTo(new Refused("メールアドレスの形になっていません。もう一度入力してください（例：hanako@example.jp）。"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1234567", "123-4567", "〒123-4567", "１２３－４５６７", "１２３ー４５６７", "123 4567" })
	void readsAPostalCode(String raw) {
		assertThat(read(new FieldType.PostalCode(), raw)).isEqualTo(new Accepted("1234567"));
		assertThat(field(new FieldType.PostalCode()).show("1234567")).isEqualTo("〒123-4567");
	}

	@ParameterizedTest
	@ValueSource(strings = { "123456", "12345678", "123-45-67", "茨城県" })
	void asksForSevenDigits(String raw) {
		assertThat(read(new FieldType.PostalCode(), raw)).isEqualTo(new Refused("郵便番号は、7けたの数字で入力してください（例：123-4567）。"));
	}

	@ParameterizedTest
	@CsvSource({ "1990,1990", "１９９０年,1990", "1990年生まれ,1990", "平成2,1990", "平成２年,1990", "H2,1990", "昭和60年,1985",
			"令和元年,2019" })
	void readsTheYearOfBirth(String raw, String kept) {
		assertThat(read(new FieldType.BirthYear(1900, 2020), raw)).isEqualTo(new Accepted(kept));
	}

	@Test
	void asksForAYearOfBirthThatCanBe() {
		FieldType year = new FieldType.BirthYear(1900, 2020);
		assertThat(read(year, "90")).isEqualTo(new Refused("生まれた年を、西暦か和暦で入力してください（例：1990年、平成2年）。"));
		assertThat(read(year, "2021")).isEqualTo(new Refused("1900年から2020年までの年を入力してください。"));
		assertThat(field(year).show("1990")).isEqualTo("1990年");
	}

	@Test
	void readsAnAgeBand() {
		assertThat(read(new FieldType.AgeBand(), "３０代")).isEqualTo(new Accepted("30s"));
		assertThat(field(new FieldType.AgeBand()).show("70s")).isEqualTo("70代以上");
		assertThat(read(new FieldType.AgeBand(), "35歳"))
			.isEqualTo(new Refused("「10代」「20代」「30代」「40代」「50代」「60代」「70代以上」からえらんでください。"));
	}

	@Test
	void readsOneOfTheOptionsByItsLabelOrId() {
		assertThat(read(EXPERIENCE, "売っている ")).isEqualTo(new Accepted("selling"));
		assertThat(read(EXPERIENCE, "SNSで売った")).isEqualTo(new Accepted("sold"));
		assertThat(read(EXPERIENCE, "none")).isEqualTo(new Accepted("none"));
		assertThat(read(EXPERIENCE, "売っ")).isEqualTo(new Refused("「売っている」「ＳＮＳで売った」「これから」からえらんでください。"));
	}

	@Test
	void readsSeveralOptionsInTheirOrder() {
		assertThat(read(TOPICS, "その他、起業・創業、その他")).isEqualTo(new Accepted("a,c"));
		assertThat(read(TOPICS, "c\nb")).isEqualTo(new Accepted("b,c"));
		assertThat(field(TOPICS).show("a,c")).isEqualTo("起業・創業、その他");
		assertThat(read(TOPICS, "集客、料理")).isEqualTo(new Refused("「起業・創業」「集客」「その他」からえらんでください。"));
		assertThat(read(TOPICS, "、,")).isInstanceOf(Refused.class);
	}

	@ParameterizedTest
	@CsvSource({ "2,2", "２人,2", "2名です,2", "二人,2", "ふたり,2", "なし,0", "いません,0", "0,0" })
	void readsHowMany(String raw, String kept) {
		assertThat(read(new FieldType.WholeNumber(0, 3, FieldType.Counted.COMPANIONS), raw))
			.isEqualTo(new Accepted(kept));
	}

	@ParameterizedTest
	@ValueSource(strings = { "4", "-1", "2.5", "たくさん", "99999999999" })
	void asksForANumberInItsBounds(String raw) {
		assertThat(read(new FieldType.WholeNumber(0, 3, FieldType.Counted.COMPANIONS), raw))
			.isEqualTo(new Refused("0から3までの数字で入力してください。"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-05", "2026/11/5", "2026年11月5日", "２０２６．１１．５", "20261105", "令和8年11月5日", "R8.11.5" })
	void readsADay(String raw) {
		FieldType date = new FieldType.Date(null, null);
		assertThat(read(date, raw)).isEqualTo(new Accepted("2026-11-05"));
		assertThat(field(date).show("2026-11-05")).isEqualTo("2026年11月5日");
	}

	@Test
	void asksForADayThatIsThere() {
		FieldType date = new FieldType.Date(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));
		assertThat(read(date, "2026-11-31")).isEqualTo(new Refused("日付は、年・月・日で入力してください（例：2026年11月25日）。"));
		assertThat(read(date, "11/5")).isInstanceOf(Refused.class);
		assertThat(read(date, "2027-04-01")).isEqualTo(new Refused("2026年4月1日から2027年3月31日までの日付を入力してください。"));
		assertThat(read(new FieldType.Date(LocalDate.of(2026, 4, 1), null), "2026-03-31"))
			.isEqualTo(new Refused("2026年4月1日からの日付を入力してください。"));
	}

	@Test
	void takesNothingButAgreementToARequiredConsent() {
		Field consent = Specimens.CONSENT;
		assertThat(consent.read("同意する")).isEqualTo(new Accepted("agreed"));
		assertThat(consent.read("on")).isEqualTo(new Accepted("agreed"));
		assertThat(consent.read("いいえ")).isEqualTo(new Refused("お申し込みには「見出し」への同意が必要です。"));
		assertThat(consent.read("")).isEqualTo(new Refused("お申し込みには「見出し」への同意が必要です。"));
		assertThat(consent.read("さあ")).isEqualTo(new Refused("「同意する」か「同意しない」をえらんでください。"));
		assertThat(consent.show("agreed")).isEqualTo("同意する");
	}

	@Test
	void letsAnOptionalConsentBeDeclined() {
		Field consent = new Field(new FieldId("news"), "お知らせ", false, "", Field.Asked.PAGE,
				new FieldType.Consent("お知らせを送ります。", "v1"));
		assertThat(consent.read("同意しない")).isEqualTo(new Accepted("declined"));
	}

	@Test
	void takesNothingElseForADeclinedConsent() {
		assertThat(read(new FieldType.ShortText(20), "declined")).isEqualTo(new Accepted("declined"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "　\n", "\u200b\ufeff" })
	void asksForARequiredFieldThatWasLeftOut(String raw) {
		assertThat(read(new FieldType.Name(), raw)).isEqualTo(new Refused("「見出し」を入力してください。"));
		assertThat(read(EXPERIENCE, raw)).isEqualTo(new Refused("「見出し」をえらんでください。"));
	}

	@Test
	void letsAnOptionalFieldBeLeftOut() {
		Field optional = new Field(new FieldId("mail"), "メール", false, "", Field.Asked.PAGE, new FieldType.Mail());
		assertThat(optional.read(" ")).isEqualTo(new Accepted(""));
		assertThat(optional.show("")).isEmpty();
	}

	@Test
	void readsWhateverItKeepsAsTheSame() {
		for (FieldType type : types()) {
			RandomTexts.of(2_000).forEach((raw) -> {
				if (read(type, raw) instanceof Accepted(String value)) {
					assertThat(read(type, value)).as(type.toString()).isEqualTo(new Accepted(value));
					assertThat(field(type).show(value)).as(type.toString()).isNotBlank();
				}
			});
		}
	}

	@Test
	void doesNotSayWhatWasEntered() {
		assertThat(new Accepted("小美玉 花子")).hasToString("Accepted");
		for (FieldType type : types()) {
			if (read(type, "ひみつの花子7") instanceof Refused(String message)) {
				assertThat(message).doesNotContain("ひみつ");
			}
		}
	}

	@Test
	void refusesOptionsThatCannotBeToldApart() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new FieldType.OneOf(List.of(new Option("a", "はい"), new Option("b", "はい"))))
			.withMessage("option: 'a' can be taken for another (expected: each id and label once)");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new FieldType.OneOf(List.of(new Option("a", "b"), new Option("b", "はい"))));
		assertThatIllegalArgumentException().isThrownBy(() -> new Option("a", "はい、そうです"))
			.withMessage("label: 'はい、そうです' (expected: no comma, it parts the choices)");
	}

	private static List<FieldType> types() {
		return List.of(new FieldType.ShortText(20), new FieldType.LongText(50), new FieldType.Name(),
				new FieldType.Reading(), new FieldType.Phone(), new FieldType.Mail(), new FieldType.PostalCode(),
				new FieldType.BirthYear(1900, 2020), new FieldType.AgeBand(), EXPERIENCE, TOPICS,
				new FieldType.WholeNumber(0, 3, FieldType.Counted.NOTHING), new FieldType.Date(null, null));
	}

	private static FieldAnswer read(FieldType type, String raw) {
		return field(type).read(raw);
	}

	private static Field field(FieldType type) {
		return Specimens.field("field", type);
	}

	@Test
	void showsWhatCannotBeChosenAnyMore() {
		Option one = new Option("o1", "起業");
		Option two = new Option("o2", "販売");
		Field topics = Specimens.field("topics",
				new FieldType.SeveralOf(List.of(one, two), List.of(new Option("o3", "託児"))));
		assertThat(topics.show("o1,o3")).isEqualTo("起業、託児");
		assertThat(topics.read("託児")).isInstanceOf(FieldAnswer.Refused.class);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new FieldType.OneOf(List.of(one, two), List.of(new Option("o1", "前の起業"))));
	}

	@Test
	void showsWhatWasAnsweredBeforeAFieldBecameADate() {
		Field day = Specimens.field("day", new FieldType.Date(null, null));
		assertThat(day.show("あさって")).isEqualTo("あさって");
	}

}
