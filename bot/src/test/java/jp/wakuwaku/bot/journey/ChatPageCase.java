package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.util.Map;

import jp.wakuwaku.bot.journey.Canaries.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What residents do on the chat page, on a screen of any size. */
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class ChatPageCase extends JourneyCase {

	private static final String FROM_BOT = "[data-testid=message][data-from=bot]";

	private static final String FROM_RESIDENT = "[data-testid=message][data-from=resident]";

	private static final String SYSTEM = "[data-testid=message][data-from=system]";

	private static final String QUICK_REPLY = "[data-testid=quick-reply]";

	/** Notes that the bot speaks, a moment later than the page's own stream tells it. */
	private static final String LISTEN = """
			const stream = new EventSource("/emulator/api/events");
			window.heard = false;
			window.spoken = new Promise((resolve) => stream.addEventListener("message", ({ data }) => {
				if (JSON.parse(data).message.from === "bot") setTimeout(resolve, 200);
			})).then(() => { window.heard = true; });""";

	/** The page gets a chat's messages as they were before the bot spoke. */
	private static final String DELAY_MESSAGES = """
			const fetchNow = window.fetch;
			window.delayed = 0;
			window.fetch = async (address, options) => {
				const answer = await fetchNow(address, options);
				if (options.method !== "GET" || !String(address).includes("/messages?")) return answer;
				const body = await answer.text();
				window.delayed += 1;
				await window.spoken;
				window.delayed -= 1;
				return new Response(body);
			};""";

	private final String name;

	private final int width;

	private final int height;

	private final boolean telephone;

	private Browser browser;

	ChatPageCase(String name, int width, int height, boolean telephone) {
		this.name = name;
		this.width = width;
		this.height = height;
		this.telephone = telephone;
	}

	@BeforeAll
	void openBrowser() {
		this.browser = new Browser(this.width, this.height, this.telephone);
	}

	@BeforeEach
	void openChat() {
		this.town.emulator().post("/reset", Map.of());
		openChatOf("さくら");
	}

	@AfterEach
	void thePageIsWell() {
		assertThat(this.browser.complaints()).isEmpty();
		assertThat(this.browser.needsNoSidewaysScrolling()).isTrue();
	}

	@AfterAll
	void closeBrowser() {
		this.browser.close();
	}

	@Test
	void aTypedQuestionIsAnsweredByABubble() {
		say("かなりやを連れて講座に行けますか");
		this.browser.awaitWords(FROM_RESIDENT, "かなりやを連れて");
		await().atMost(Town.PATIENCE).until(() -> this.browser.shows(FROM_BOT));
		say("講座はいつ？");
		this.browser.awaitWords(FROM_BOT, "夏以降の予定です");
		this.browser.awaitWords(FROM_RESIDENT, "既読");
		this.browser.photograph(this.name + "-question");
	}

	@Test
	void enterSends() {
		this.browser.type("#composer-text", "お問い合わせ\n");
		this.browser.awaitWords(FROM_BOT, "堅倉835");
	}

	@Test
	void aQuickReplyIsTapped() {
		say("講座はいつ？");
		// Those of the message before have the same word, and vanish when this one comes.
		this.browser.awaitWords(QUICK_REPLY, "役に立った");
		this.browser.tap(QUICK_REPLY, "メニュー");
		this.browser.awaitWords(FROM_RESIDENT, "メニュー");
		this.browser.awaitWords(FROM_BOT, "知りたいことを選んでください。");
		this.browser.photograph(this.name + "-menu");
	}

	@Test
	void theRichMenuLeadsToAnEntryOverItsCategory() {
		openRichMenu();
		this.browser.photograph(this.name + "-rich-menu");
		this.browser.tap("[data-testid=richmenu-area][aria-label=質問する]");
		this.browser.awaitWords(FROM_BOT, "下のカテゴリから選ぶこともできます。");
		this.browser.tap(FROM_BOT + " .flex-button", "起業・創業");
		this.browser.awaitWords(FROM_RESIDENT, "起業・創業");
		this.browser.awaitWords(FROM_BOT, "起業・創業");
		this.browser.photograph(this.name + "-category");
		this.browser.tap("li:last-child" + FROM_BOT + " .flex-button");
		this.browser.awaitWords(FROM_BOT, "出典: ");
		this.browser.photograph(this.name + "-entry");
	}

	@Test
	void everyAreaOfTheRichMenuIsAnswered() {
		for (String area : new String[] { "講座に申し込む", "個別相談", "申込の確認", "お知らせ設定", "お問い合わせ" }) {
			openRichMenu();
			this.browser.tap("[data-testid=richmenu-area][aria-label=" + area + "]");
			this.browser.awaitWords(FROM_BOT, area);
		}
	}

	@Test
	void anotherResidentHasAnotherChat() {
		say("講座はいつ？");
		this.browser.awaitWords(FROM_BOT, "夏以降の予定です");
		show("people");
		this.browser.photograph(this.name + "-people");
		this.browser.tap("[data-testid=resident-はなこ]");
		this.browser.awaitWords("#chat-as", "はなこのスマートフォン");
		assertThat(this.browser.shows(FROM_BOT)).isFalse();
		say("お問い合わせ");
		this.browser.awaitWords(FROM_BOT, "堅倉835");
	}

	@Test
	void aStrangerBecomesAFriendAndIsGreeted() {
		openChatOf("なぎさ");
		this.browser.tap("[data-testid=follow]");
		this.browser.awaitWords(FROM_BOT, "友だち追加ありがとうございます");
		this.browser.photograph(this.name + "-greeting");
	}

	@Test
	void whoeverBlocksCannotWriteUntilTheBlockIsOver() {
		this.browser.tap("[data-testid=block]");
		this.browser.awaitWords("#friendship", "ブロックしています");
		assertThat(this.browser.run("return document.getElementById('composer-text').disabled")).isEqualTo(true);
		this.browser.photograph(this.name + "-blocked");
		this.browser.tap("[data-testid=unblock]");
		this.browser.awaitWords(FROM_BOT, "おかえりなさい");
	}

	@Test
	void aMessageIsTakenBack() {
		say("かなりやのことは忘れてください");
		this.browser.awaitWords(FROM_RESIDENT, "かなりや");
		await().atMost(Town.PATIENCE).until(() -> this.browser.shows(FROM_BOT));
		openMenuOf(FROM_RESIDENT);
		await().atMost(Town.PATIENCE).until(() -> this.browser.shows("[data-testid=unsend]"));
		this.browser.photograph(this.name + "-message-menu");
		this.browser.photograph(this.name + "-message-menu");
		this.browser.tap("[data-testid=unsend]");
		this.browser.awaitWords(SYSTEM, "送信を取り消しました");
		assertThat(this.browser.shows(FROM_RESIDENT)).isFalse();
		this.town.awaitRest();
		assertThat(this.redis.all().toString()).doesNotContain("かなりやのこと");
	}

	@Test
	void aStickerIsSentAndThankedFor() {
		this.browser.tap("#stickers");
		this.browser.photograph(this.name + "-stickers");
		this.browser.tap("[data-testid=sticker][aria-label='ありがとう']");
		this.browser.awaitWords(FROM_BOT, "ありがとうございます");
		this.browser.photograph(this.name + "-sticker");
	}

	@Test
	void aFaultIsSwitchedOnAndTheAnswerComesWhenItIsOver() {
		show("panel");
		this.browser.tap("[data-testid=tab-faults]");
		choose("rate-limit-429");
		this.browser.photograph(this.name + "-faults");
		show("chat");
		say("講座はいつ？");
		this.browser.awaitWords(FROM_RESIDENT, "講座はいつ？");
		this.town.awaitCall("/v2/bot/message/reply");
		assertThat(this.browser.shows(FROM_BOT)).isFalse();
		show("panel");
		this.browser.tap("[data-testid=faults-clear]");
		show("chat");
		this.browser.awaitWords(FROM_BOT, "夏以降の予定です");
		show("panel");
		this.browser.tap("#tab-traffic");
		this.browser.awaitWords("#traffic", "429");
		this.browser.photograph(this.name + "-traffic");
	}

	@Test
	void anAnswerComesInTheLanguageThatWasChosen() {
		say("English");
		this.browser.awaitWords(FROM_BOT, "From now on the answers come in English");
		say("講座はいつ？");
		this.browser.awaitWords(FROM_BOT, "planned for summer or later");
		this.browser.photograph(this.name + "-english");
		say("やさしい日本語で");
		this.browser.awaitWords(FROM_BOT, "やさしい日本語で 答えます");
		say("講座はいつ？");
		this.browser.awaitWords(FROM_BOT, "リーダーの 講座（こうざ）と");
		this.browser.photograph(this.name + "-easy-japanese");
		say("ふつうの日本語で");
		this.browser.awaitWords(FROM_BOT, "ふつうの日本語でお答えします");
	}

	@Test
	void theBotAnswersInTheGroupWhenItIsMentioned() {
		show("people");
		this.browser.tap("[data-testid^=chat-C]");
		this.browser.tap("#mention");
		say("講座はいつ？");
		this.browser.awaitWords(FROM_BOT, "夏以降の予定です");
		this.browser.photograph(this.name + "-group");
	}

	@Test
	void anAnswerThatComesWhileThePageAsksForTheChatStaysOnTheScreen() {
		this.pace.hold();
		say("講座はいつ？");
		this.browser.awaitWords(FROM_RESIDENT, "講座はいつ？");
		this.browser.run(LISTEN + DELAY_MESSAGES);
		show("people");
		this.browser.tap("[data-testid=resident-さくら]");
		awaitInPage("delayed", 1L);
		this.pace.letGo();
		awaitInPage("delayed", 0L);
		this.browser.awaitWords(FROM_BOT, "夏以降の予定です");
	}

	@Test
	void aTapIsHeardThoughAnAnswerComesMeanwhile() {
		say("講座はいつ？");
		this.browser.awaitWords(QUICK_REPLY, "メニュー");
		this.browser.run(LISTEN);
		Phone phone = this.town.neighbour("さくら");
		this.browser.whilePressing(QUICK_REPLY, "メニュー", () -> {
			phone.sends("お問い合わせ");
			awaitInPage("heard", true);
		});
		this.browser.awaitWords(FROM_RESIDENT, "メニュー");
		this.browser.awaitWords(FROM_BOT, "堅倉835");
	}

	@Test
	void thePageShowsThatTheBotIsWriting() {
		this.pace.hold();
		say("講座はいつ？");
		await().atMost(Town.PATIENCE).until(() -> this.browser.shows("[data-testid=loading]"));
		this.browser.photograph(this.name + "-loading");
		this.pace.letGo();
		this.browser.awaitWords(FROM_BOT, "夏以降の予定です");
		assertThat(this.browser.shows("[data-testid=loading]")).isFalse();
	}

	private void openChatOf(String resident) {
		String id = this.town.neighbour(resident).resident();
		this.browser.open(URI.create(this.town.url() + "/emulator?resident=" + id));
		this.browser.awaitWords("#chat-as", resident);
	}

	private void say(String text) {
		Canaries.plant(Kind.TEXT, text);
		this.browser.type("#composer-text", text);
		// Like a person whose finger came down while an answer moved the button.
		await().atMost(Town.PATIENCE).until(() -> {
			this.browser.tap("[data-testid=composer-send]");
			return Boolean.TRUE
				.equals(this.browser.run("return document.querySelector('#composer-text').value === ''"));
		});
	}

	private void openMenuOf(String message) {
		if (this.telephone) {
			this.browser.press(message + " .row-body");
		}
		else {
			this.browser.hover(message);
			this.browser.tap(message + " [data-testid=message-menu]");
		}
	}

	private void openRichMenu() {
		if (!this.browser.shows("#rich-menu")) {
			this.browser.tap("[data-testid=richmenu-toggle]");
		}
	}

	private void awaitInPage(String variable, Object value) {
		await().atMost(Town.PATIENCE).until(() -> this.browser.run("return window." + variable).equals(value));
	}

	/** On a narrow screen there is one view at a time. */
	private void show(String view) {
		if (this.browser.shows(".views")) {
			this.browser.tap(".views [data-show=" + view + "]");
		}
	}

	private void choose(String fault) {
		this.browser.chooseByKeyboard("#fault-api", fault);
		await().atMost(Town.PATIENCE)
			.until(() -> this.town.emulator().get("/state").at("/faults/api").asString().equals(fault));
	}

}
