package jp.wakuwaku.bot.faq;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.MenuItem;
import jp.wakuwaku.bot.conversation.TestChat;
import jp.wakuwaku.bot.faq.feedback.AskStaffFlow;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.Language;
import jp.wakuwaku.knowledge.content.FaqFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The chat with the content that ships. */
class ShippedContentTests {

	private static final Faq FAQ = FaqFiles.shipped();

	private static final FaqLibrary LIBRARY = new FaqLibrary(() -> FAQ, new SimpleMeterRegistry());

	private static final List<String> MENU_LABELS = Stream.of(new FaqFlow(LIBRARY, new Features(Stream::empty)))
		.flatMap((flow) -> flow.menu().stream())
		.map(MenuItem::label)
		.toList();

	private final TestChat chat = TestChat.withResident(new AskStaffFlow(),
			new FaqFlow(LIBRARY, new Features(Stream::empty)));

	@Test
	void leadsToEveryEntryWithinThreeTapsFromTheMenu() {
		Map<String, Integer> taps = tapsFromTheMenu();
		assertThat(FAQ.entries()).isNotEmpty()
			.allSatisfy((entry) -> assertThat(taps.get("faq/show/" + entry.id())).as("%s", entry.id())
				.isNotNull()
				.isLessThanOrEqualTo(3));
	}

	@Test
	void showsEveryEntryWithinTheLimitsOfLine() {
		assertThat(FAQ.entries()).allSatisfy((entry) -> {
			assertThat(this.chat.tapsOld("faq/show/" + entry.id())).contains(entry.question(), entry.answer());
			OutgoingMessage.Cards cards = (OutgoingMessage.Cards) this.chat.replies().getFirst();
			assertThat(this.chat.replies()).hasSize(1);
			assertThat(cards.altText()).contains(entry.answer());
		});
	}

	@Test
	void fitsTheLongestButtonOfOtherCandidates() {
		List<FaqEntry> longest = FAQ.entries()
			.stream()
			.sorted((one, other) -> other.id().value().length() - one.id().value().length())
			.limit(4)
			.toList();
		Choice wrong = FaqChoices.wrong(new EventId("01HZZZZZZZZZZZZZZZZZZZZZZZ"), longest.getFirst(),
				longest.subList(1, 4));
		assertThat(wrong.data()).hasSizeLessThanOrEqualTo(300);
	}

	@ParameterizedTest
	@ValueSource(strings = { "講座はいつ？", "子どもを連れて行けますか？", "起業したい人への応援は？" })
	void answersTheExamplesItOffers(String example) {
		this.chat.says("質問する");
		assertThat(this.chat.taps(example)).contains("出典: ");
	}

	@Test
	void keepsWordsOfTheMenuApartFromQuestionsThatTheMenuDoesNotAnswer() {
		assertThat(FAQ.entries()).allSatisfy(
				(entry) -> assertThat(entry.phrasings()).allSatisfy((phrasing) -> assertNotStolen(entry, phrasing)));
	}

	@Test
	void explainsHowToAsk() {
		assertThat(this.chat.says("質問する")).isEqualTo("""
				【質問する】
				知りたいことを、ふだんの言葉で送ってください。
				下のカテゴリから選ぶこともできます。
				[プロジェクトのこと] [背景・データ] [講座・セミナー] [参加・申し込み] [起業・創業] [個別相談] [企業・働く] [体制・窓口] [このLINEの使い方]
				‹講座はいつ？› ‹子どもを連れて行けますか？› ‹起業したい人への応援は？› ‹メニュー›""");
	}

	@Test
	void answersAQuestionInEverydayWords() {
		assertThat(this.chat.says("こうざはいつ")).isEqualTo("""
				＜講座・セミナー＞
				【講座やセミナーはいつありますか？】
				リーダーシップ開発講座（仮）と、ハンドメイドマーケットアプリ等の活用講座（仮）は、夏以降の予定です。
				マーケティングセミナーの時期は、市の資料に書かれていません。
				くわしい日にちは、まだ決まっていません。
				決まったことは、事務局の市民協働課にお問い合わせください。
				電話 0299-48-1111（内線1253）
				（出典: 市の事業資料 4. 基本的な進め方、6. 事務局（2026年11月22日確認））
				[電話をかける] [ほかの候補を見る] [あわせて読まれています] [カテゴリから探す]
				‹役に立った› ‹ちがう› ‹ほかの質問› ‹メニュー›""");
	}

	@Test
	void splitsALongCategoryOverTwoCards() {
		this.chat.says("質問する");
		assertThat(this.chat.taps("講座・セミナー")).startsWith("""
				【講座・セミナー（1/2）】
				講座の種類、時期、場所、内容
				[講座の一覧] [リーダーシップ講座]""").contains("""
				【講座・セミナー（2/2）】
				講座の種類、時期、場所、内容
				""").endsWith("‹カテゴリから探す› ‹ほかの質問› ‹メニュー›");
	}

	@Test
	void doesNotPretendToKnowTheWeather() {
		assertThat(this.chat.says("明日は雨ふるかな")).startsWith("【見つかりませんでした】");
	}

	private void assertNotStolen(FaqEntry entry, String phrasing) {
		String answer = this.chat.says(phrasing);
		assertThat(answer).doesNotStartWith("【メニュー】").doesNotContain("・「メニュー」と送ると");
		boolean office = answer.startsWith("【お問い合わせ】");
		if (office) {
			assertThat(entry.category()).isEqualTo("organization");
		}
		else if (MENU_LABELS.stream().anyMatch((label) -> answer.startsWith("【" + label + "】"))) {
			assertThat(this.chat.actions()).contains(FaqChoices.show(entry, Language.JA));
		}
	}

	/** Taps everything there is, nearest first; each button's data to its distance. */
	private Map<String, Integer> tapsFromTheMenu() {
		this.chat.says("メニュー");
		Map<String, Integer> taps = new HashMap<>();
		Deque<String> waiting = new ArrayDeque<>();
		choices().forEach((data) -> {
			taps.put(data, 1);
			waiting.add(data);
		});
		Set<String> seen = new HashSet<>();
		while (!waiting.isEmpty()) {
			String data = waiting.remove();
			if (seen.add(data)) {
				assertThat(this.chat.tapsOld(data)).doesNotContain("もう使えません");
				choices().filter((next) -> taps.putIfAbsent(next, taps.get(data) + 1) == null).forEach(waiting::add);
			}
		}
		return taps;
	}

	private Stream<String> choices() {
		return this.chat.actions()
			.stream()
			.filter(Action.Choose.class::isInstance)
			.map((action) -> ((Action.Choose) action).data());
	}

}
