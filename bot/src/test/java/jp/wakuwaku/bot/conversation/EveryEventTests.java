package jp.wakuwaku.bot.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.AttachmentKind;
import jp.wakuwaku.bot.line.EventContent;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every state of a dialogue and every kind of event: nothing throws, texts are answered.
 */
class EveryEventTests {

	private static final String ALPHABET = "あいうゔぁーアイヴ漢字髙﨑ａＢ1２①ﾒﾆｭｰ、。？！・「」〜～\u3099\u200b\u200d\ufe0f\u0000\u0007\n\t "
			+ "やめるですください/@:{}$\"\\<>*?[]^~+-&|";

	private static final List<String> EMOJI = List.of("😊", "👩‍👧", "🇯🇵", "👍🏽", "\ud83d");

	static Stream<Session> states() {
		return Stream.of(Session.FRESH, Session.FRESH.in("signup", "colour"), Session.FRESH.in("signup", "confirming"),
				Session.FRESH.in("signup", "of an earlier release"), Session.FRESH.in("gone", "state"),
				Session.FRESH.in("echo", ""), Session.FRESH.inNoFlow());
	}

	private static List<EventContent> events() {
		List<EventContent> events = new ArrayList<>(List.of(new EventContent.Followed(false),
				new EventContent.Followed(true), new EventContent.Unfollowed(), new EventContent.Joined(),
				new EventContent.Left(), new EventContent.Unsent("1"), new EventContent.Other("new")));
		Arrays.stream(AttachmentKind.values()).forEach((kind) -> events.add(new EventContent.Attachment("1", kind)));
		Stream.of("", "メニュー", "ヘルプ", "やめる", "最初から", "キャンセル", "申し込み", "質問する", "空色", "いつ？", "ね".repeat(5_000))
			.forEach((text) -> events.add(new EventContent.Text("1", text, true)));
		Stream
			.of("", "signup/start", "signup/confirm", "signup/confirm@1", "signup/confirm@999999999999999",
					"signup/confirm@9999999999999999", "dialogue/menu", "dialogue/stop", "dialogue/restart",
					"dialogue/help", "echo/ask", "@", "/", "a/".repeat(150))
			.forEach((data) -> events.add(new EventContent.Postback(data, Map.of("datetime", "x"))));
		return events;
	}

	@ParameterizedTest
	@MethodSource("states")
	void areAnsweredWithinTheLimits(Session state) {
		for (EventContent event : events()) {
			for (TestChat chat : chats()) {
				chat.goesBackTo(state);
				chat.happens(event);
				assertThat(chat.replies()).as("%s", event).hasSizeLessThanOrEqualTo(5);
				if (event instanceof EventContent.Text || event instanceof EventContent.Postback) {
					assertThat(chat.replies()).as("%s", event).isNotEmpty();
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("states")
	void canBeLeft(Session state) {
		TestChat chat = TestChat.withResident(new SignUpFlow(), new EchoFlow());
		chat.goesBackTo(state);
		chat.says("やめる");
		assertThat(chat.session().flow()).isNull();
	}

	@RepeatedTest(20)
	void includeAnyTextAtAll(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		for (int text = 0; text < 100; text++) {
			for (TestChat chat : chats()) {
				chat.goesBackTo(states().toList().get(random.nextInt(7)));
				assertThat(chat.says(randomText(random))).isNotEmpty();
				chat.tapsOld(randomText(random));
				assertThat(chat.replies()).isNotEmpty();
			}
		}
	}

	private static List<TestChat> chats() {
		return List.of(TestChat.withResident(new SignUpFlow(), new EchoFlow()),
				TestChat.inGroup(new SignUpFlow(), new EchoFlow()), TestChat.withResident(), TestChat.inGroup());
	}

	private static String randomText(Random random) {
		StringBuilder text = new StringBuilder();
		for (int length = random.nextInt(30); length > 0; length--) {
			text.append((random.nextInt(10) == 0) ? EMOJI.get(random.nextInt(EMOJI.size()))
					: String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))));
		}
		return text.toString();
	}

}
