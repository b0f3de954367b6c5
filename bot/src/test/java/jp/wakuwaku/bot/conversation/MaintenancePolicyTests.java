package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.AttachmentKind;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class MaintenancePolicyTests {

	private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");

	private static final ChatId RESIDENT = new ChatId("U0000000000000000000000000000000a");

	private static final ChatId GROUP = new ChatId("C0000000000000000000000000000000a");

	private static IncomingEvent event(ChatId chat, EventContent content) {
		return new IncomingEvent(new EventId("e"), chat, NOW, NOW, false, "token", content);
	}

	private static Optional<Step> decide(Session session, EventContent content, Instant now) {
		return MaintenancePolicy.decide(session, event(RESIDENT, content), now);
	}

	private static String said(Step step) {
		return ((OutgoingMessage.Text) step.replies().getFirst()).text();
	}

	static Stream<EventContent> whateverSomebodySays() {
		return Stream.of(new EventContent.Text("m", "講座に申し込みたい", false), new EventContent.Postback("x", Map.of()),
				new EventContent.Attachment("m", AttachmentKind.IMAGE));
	}

	@ParameterizedTest
	@MethodSource("whateverSomebodySays")
	void tellsWhoeverSaysSomethingAndLeavesTheirDialogueAsItIs(EventContent content) {
		Session within = Session.FRESH.in("registration", "{}");
		Step step = decide(within, content, NOW).orElseThrow();
		assertThat(said(step)).startsWith("ただいま、システムの手入れをしています");
		assertThat(step.next()).isEqualTo(within.toldOfMaintenance(NOW));
		assertThat(step.commands()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void tellsItInTheLanguageThatWasChosen(Language language) {
		Step step = decide(Session.FRESH.reading(language), new EventContent.Text("m", "?", false), NOW).orElseThrow();
		assertThat(said(step)).isEqualTo(StandardReply.MAINTENANCE.text(language));
	}

	@Test
	void tellsItOnceAnHour() {
		Session told = Session.FRESH.toldOfMaintenance(NOW);
		EventContent text = new EventContent.Text("m", "まだ？", false);
		assertThat(decide(told, text, NOW.plus(Duration.ofMinutes(59))).orElseThrow().replies()).isEmpty();
		assertThat(decide(told, text, NOW.plus(Duration.ofMinutes(60))).orElseThrow().replies()).hasSize(1);
		assertThat(decide(told, text, NOW.minusSeconds(1)).orElseThrow().replies()).as("a clock that was set back")
			.hasSize(1);
	}

	static Stream<EventContent> whateverHappensByItself() {
		return Stream.of(new EventContent.Followed(false), new EventContent.Joined(), new EventContent.Unfollowed(),
				new EventContent.Left(), new EventContent.Unsent("m"), new EventContent.Told("faq", "{}"));
	}

	@ParameterizedTest
	@MethodSource("whateverHappensByItself")
	void leavesEverythingElseToTheDialogue(EventContent content) {
		assertThat(decide(Session.FRESH, content, NOW)).isEmpty();
	}

	@Test
	void breaksIntoNoTalkOfAGroup() {
		assertThat(MaintenancePolicy.decide(Session.FRESH, event(GROUP, new EventContent.Text("m", "やあ", false)), NOW))
			.isEmpty();
		assertThat(MaintenancePolicy.decide(Session.FRESH, event(GROUP, new EventContent.Text("m", "やあ", true)), NOW))
			.isPresent();
	}

}
