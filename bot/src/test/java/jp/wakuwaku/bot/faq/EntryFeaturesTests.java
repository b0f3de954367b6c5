package jp.wakuwaku.bot.faq;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.MenuItem;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.TestChat;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.emulator.LineOpenApi;
import jp.wakuwaku.bot.emulator.rules.Requests;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.line.WireMessages;
import jp.wakuwaku.knowledge.Audience;
import jp.wakuwaku.knowledge.FaqAction;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.Language;
import jp.wakuwaku.knowledge.Validity;
import jp.wakuwaku.knowledge.Variant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class EntryFeaturesTests {

	/** The day on which {@link TestChat} takes place, and the one before. */
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final LocalDate YESTERDAY = TODAY.minusDays(1);

	private static final FaqEntry EXPIRED = SmallFaq.WHEN.withValidity(new Validity(null, YESTERDAY));

	private static final FaqEntry COMING = SmallFaq.WHEN.withValidity(new Validity(TODAY.plusDays(1), null));

	@Nested
	class AnAction {

		@Test
		void opensAPage() {
			URI page = URI.create("https://www.city.omitama.lg.jp/");
			assertThat(buttons(SmallFaq.WHEN.withAction(new FaqAction.OpenPage(page, "市のページ"))))
				.contains(new Action.Open("市のページ", page));
		}

		@Test
		void callsANumberInsteadOfTheOffice() {
			assertThat(buttons(SmallFaq.PLACE.withAction(new FaqAction.Call("0299-48-1111", "係に電話する"))))
				.filteredOn(Action.Open.class::isInstance)
				.containsExactly(new Action.Open("係に電話する", URI.create("tel:0299481111")));
		}

		@Test
		void startsAFeatureThatIsThere() {
			FaqEntry entry = SmallFaq.WHEN.withAction(new FaqAction.Start("registration", "申し込む"));
			FaqSearch search = SmallFaq.of(entry);
			Flow registration = new Registration();
			TestChat chat = TestChat.withResident(registration,
					new FaqFlow(search, new Features(() -> Stream.of(registration))));
			chat.says("講座");
			assertThat(chat.taps("申し込む")).startsWith("どの講座ですか？");
		}

		@Test
		void saysSoWhereAFeatureIsNotThereYet() {
			TestChat chat = chat(SmallFaq.WHEN.withAction(new FaqAction.Start("registration", "申し込む")));
			chat.says("講座");
			assertThat(chat.taps("申し込む")).startsWith("【準備中です】").contains("0299-48-1111");
		}

	}

	@Nested
	class ALanguage {

		private final TestChat chat = EntryFeaturesTests.chat(SmallFaq.WHEN.withAudience(Audience.FOUNDERS)
			.withVariants(Map.of(Language.EN, new Variant("When are the seminars?", "When?", "After summer."),
					Language.EASY_JA, new Variant("講座は いつ ありますか？", "いつ？", "夏の あとです。"))),
				SmallFaq.PLACE);

		@Test
		void isOneOfEachPartOfAnAnswer() {
			this.chat.says("English");
			assertThat(this.chat.says("講座")).isEqualTo("""
					＜講座・セミナー＞
					【When are the seminars?】
					After summer.
					（For: people who start or run a business
					Source: 市の事業資料 4. 基本的な進め方 (checked on 22 November 2026)）
					[See other answers] [Browse topics]
					‹This helped› ‹Not what I meant› ‹Another question› ‹Menu›""");
		}

		@Test
		void mayBeEasyJapanese() {
			this.chat.says("やさしい日本語で");
			assertThat(this.chat.says("講座")).contains("【講座は いつ ありますか？】\n夏の あとです。\n（だれのため: 起業を考える・起業した方\n出典: ");
		}

		@Test
		void isJapaneseWithANoteWhereThereIsNoTranslation() {
			this.chat.says("English");
			this.chat.says("講座");
			this.chat.taps("See other answers");
			assertThat(this.chat.taps("講座の会場")).contains("まだ決まっていません。", "This answer is available in Japanese only.");
		}

		@Test
		void isThatOfTheLabelsOnAShelf() {
			this.chat.says("English");
			this.chat.says("Ask a question");
			assertThat(this.chat.taps("講座・セミナー")).contains("[When?] [講座の会場]");
		}

		@ParameterizedTest
		@EnumSource
		void hasLabelsThatFitLinesButtons(Language language) {
			for (FaqWords words : FaqWords.values()) {
				int most = words.name().matches("(BUTTON|MENU)_.*") ? 20 : 400;
				assertThat(words.in(language)).as(words.name()).isNotBlank().hasSizeLessThanOrEqualTo(most);
			}
		}

	}

	@Nested
	class SmallTalkIsAnswered {

		private final TestChat chat = EntryFeaturesTests.chat(SmallFaq.WHEN);

		@Test
		void byAGreeting() {
			assertThat(this.chat.says("こんにちは！")).startsWith("【ごあいさつありがとうございます】");
		}

		@Test
		void byKindWords() {
			assertThat(this.chat.says("ありがとう😊")).startsWith("【どういたしまして】");
		}

		@Test
		void byTheOfficesPhone() {
			assertThat(this.chat.says("職員の人と話したいです")).isEqualTo("""
					【職員とお話しになりたいとき】
					このLINEは、自動でお答えしています。
					職員とお話しになりたいときは、お電話ください。
					市民協働課 電話 0299-48-1111（内線1253）

					文字で職員に聞きたいときは、「職員に聞く」と送ってください。
					（電話がつながったら、「内線1253」とお伝えください。）
					[電話をかける]
					‹職員に聞いてみる› ‹ほかの質問› ‹メニュー›""");
		}

		@Test
		void withoutAnyContent() {
			TestChat chat = TestChat.withResident(new FaqFlow(SmallFaq.withoutContent(), new Features(Stream::empty)));
			assertThat(chat.says("おはよう")).startsWith("【ごあいさつ");
		}

	}

	@Nested
	class Related {

		@Test
		void entriesAreOneTapOrWordAway() {
			TestChat chat = chat(SmallFaq.WHEN.withRelated(List.of(SmallFaq.PLACE.id(), SmallFaq.OFFICE.id())),
					SmallFaq.PLACE, SmallFaq.OFFICE.withValidity(new Validity(null, YESTERDAY)));
			assertThat(chat.says("講座")).contains("[あわせて読まれています]");
			assertThat(chat.says("あわせて読まれています")).isEqualTo("""
					【あわせて読まれています】
					読みたいものを選んでください。
					[講座の会場]
					‹カテゴリから探す› ‹ほかの質問› ‹メニュー›""");
			assertThat(chat.says("講座の会場")).contains("【講座の会場はどこですか？】");
		}

		@Test
		void entriesThatHaveExpiredAreNotOffered() {
			TestChat chat = chat(SmallFaq.PLACE.withRelated(List.of(EXPIRED.id())), EXPIRED);
			assertThat(chat.says("会場")).doesNotContain("あわせて", "ほかの候補");
			assertThat(chat.tapsOld("faq/related/seminar-place")).startsWith("【この答えは古くなりました】");
		}

	}

	@Nested
	class OutsideItsDays {

		@Test
		void anEntryIsShownOnItsFirstAndLastDay() {
			assertThat(chat(SmallFaq.WHEN.withValidity(new Validity(TODAY, TODAY))).says("講座")).contains("夏以降の予定です。");
		}

		@Test
		void anAnswerGivesWayToTheOthers() {
			assertThat(chat(EXPIRED, SmallFaq.PLACE).says("講座")).startsWith("【こちらのことでしょうか？】").contains("[講座の会場]");
			assertThat(chat(COMING, SmallFaq.PLACE).says("講座")).startsWith("【こちらのことでしょうか？】");
		}

		@Test
		void nothingIsFoundWhereNothingElseFits() {
			assertThat(chat(EXPIRED).says("講座")).startsWith("【見つかりませんでした】").doesNotContain("夏以降", "[講座・セミナー]");
		}

		@Test
		void shelvesAndTheirEntriesAreLeftOut() {
			TestChat chat = chat(EXPIRED, SmallFaq.OFFICE);
			assertThat(chat.says("質問する")).contains("[体制・窓口]").doesNotContain("[講座・セミナー]");
			assertThat(chat(EXPIRED, SmallFaq.PLACE).tapsOld("faq/category/seminar")).doesNotContain("[講座はいつ？]");
		}

		@ParameterizedTest
		@CsvSource({ "faq/show/seminar-when", "faq/more/seminar-when/1", "faq/others/seminar-when" })
		void anOldButtonIsAnsweredKindly(String data) {
			assertThat(chat(EXPIRED, SmallFaq.OFFICE).tapsOld(data)).isEqualTo("""
					【この答えは古くなりました】
					いまは正しくないかもしれないので、お見せできません。
					知りたいことを、もう一度文字で送るか、下のカテゴリから選んでください。
					市民協働課 電話 0299-48-1111（内線1253）
					[体制・窓口] [電話をかける]
					‹メニュー›""");
		}

	}

	@Nested
	class ALongAnswer {

		private static final String SENTENCE = "あ".repeat(299) + "。";

		private final TestChat chat = EntryFeaturesTests.chat(answering(SENTENCE.repeat(5)));

		@Test
		void comesInThreeBubblesWithTheRestBehindAButton() {
			this.chat.says("講座");
			assertThat(titles(this.chat.replies())).containsExactly("講座はいつありますか？（1/5）", "講座はいつありますか？（2/5）",
					"講座はいつありますか？（3/5）");
			assertThat(this.chat.actions()).extracting(Action::label).startsWith("続きを読む");
			this.chat.taps("続きを読む");
			assertThat(titles(this.chat.replies())).containsExactly("講座はいつありますか？（4/5）", "講座はいつありますか？（5/5）");
			assertThat(this.chat.actions()).extracting(Action::label).doesNotContain("続きを読む");
		}

		@ParameterizedTest
		@CsvSource({ "続き", "続きを読む", "続きを読む。" })
		void goesOnWhenAskedInWords(String words) {
			this.chat.says("講座");
			this.chat.says(words);
			assertThat(titles(this.chat.replies())).first().isEqualTo("講座はいつありますか？（4/5）");
		}

		@ParameterizedTest
		@CsvSource({ "faq/more/seminar-when/77", "faq/more/seminar-when/x", "faq/more/seminar-when" })
		void beginsAnewWhereItHasBecomeShorter(String data) {
			this.chat.tapsOld(data);
			assertThat(titles(this.chat.replies())).first().isEqualTo("講座はいつありますか？（1/5）");
		}

		@Test
		void isReadOutWithItsSource() {
			this.chat.says("講座");
			assertThat(this.chat.replies().getLast()).isInstanceOfSatisfying(OutgoingMessage.Cards.class,
					(cards) -> assertThat(cards.altText()).startsWith("講座・セミナー\n講座はいつありますか？（3/5）\nあ")
						.contains("出典: 市の事業資料"));
		}

	}

	@Test
	void whateverStaffTypeIsTakenByLine() throws IOException {
		Optional<LineOpenApi> line = openApi();
		Random random = new Random(20261123);
		for (int round = 0; round < 300; round++) {
			String label = StaffTexts.text(random, 20);
			Map<Language, Variant> variants = new EnumMap<>(Language.class);
			variants.put(Language.EN, new Variant(StaffTexts.text(random, 200), StaffTexts.text(random, 20),
					StaffTexts.text(random, 5_000)));
			FaqEntry other = new FaqEntry(SmallFaq.PLACE.id(), "seminar", StaffTexts.text(random, 200), label,
					List.of(), StaffTexts.text(random, 5_000), StaffTexts.text(random, 100), TODAY);
			TestChat chat = chat(new FaqEntry(SmallFaq.WHEN.id(), "seminar", StaffTexts.text(random, 200), label,
					List.of(), StaffTexts.text(random, 5_000), StaffTexts.text(random, 100), TODAY)
				.withRelated(List.of(other.id()))
				.withAudience(Audience.COMPANIES)
				.withVariants(variants), other);
			List<List<OutgoingMessage>> said = new ArrayList<>();
			for (String text : List.of("English", "講座", "more", "browsetopics", "ふつうの日本語", "講座", "続き", "ほかの候補")) {
				chat.says(text);
				said.add(chat.replies());
			}
			for (List<OutgoingMessage> messages : said) {
				JsonNode body = JsonMapper.shared().readTree(WireMessages.body(messages));
				assertThat(Requests.VALIDATE.check(body).details()).isEmpty();
				line.ifPresent(
						(api) -> assertThat(api.ofRequest("POST", "/v2/bot/message/validate/reply", body)).isEmpty());
			}
		}
	}

	private static Optional<LineOpenApi> openApi() throws IOException {
		String folder = System.getenv(LineOpenApi.FOLDER);
		return (folder != null) ? Optional.of(new LineOpenApi(Path.of(folder))) : Optional.empty();
	}

	private static FaqEntry answering(String answer) {
		return new FaqEntry(SmallFaq.WHEN.id(), "seminar", SmallFaq.WHEN.question(), "いつ", List.of(), answer,
				SmallFaq.WHEN.source(), TODAY);
	}

	private static List<Action> buttons(FaqEntry entry) {
		TestChat chat = chat(entry);
		chat.says("講座");
		return chat.actions();
	}

	private static List<String> titles(List<OutgoingMessage> messages) {
		return messages.stream()
			.map((message) -> ((OutgoingMessage.Cards) message).cards().getFirst().title())
			.toList();
	}

	private static TestChat chat(FaqEntry... entries) {
		FaqSearch search = SmallFaq.of(entries);
		return TestChat.withResident(new FaqFlow(search, new Features(Stream::empty)));
	}

	/** A feature that is there. */
	private static final class Registration implements Flow {

		@Override
		public String name() {
			return "registration";
		}

		@Override
		public List<MenuItem> menu() {
			return List.of(new MenuItem(9, "登録", "登録する", Choice.lasting("registration", "begin"), Set.of(), false));
		}

		@Override
		public Optional<Turn> advance(Situation situation, Input input) {
			return (input instanceof Input.Chose)
					? Optional.of(Turn.saying(new OutgoingMessage.Text("どの講座ですか？", List.of()))) : Optional.empty();
		}

	}

}
