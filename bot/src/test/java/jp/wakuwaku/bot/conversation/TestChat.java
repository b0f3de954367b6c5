package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.AttachmentKind;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.line.OutgoingMessage;
import org.jspecify.annotations.Nullable;

/** A chat with the dialogue in memory, where a minute passes between two events. */
public final class TestChat {

	private static final ChatId RESIDENT = new ChatId("U00000000000000000000000000000001");

	private static final ChatId GROUP = new ChatId("C00000000000000000000000000000001");

	private final Dialogue dialogue;

	private final ChatId chat;

	private Session session = Session.FRESH;

	private @Nullable Memory memory;

	private Instant now = Instant.parse("2026-11-22T01:00:00Z");

	private int events;

	private Step last = Step.silent(Session.FRESH);

	private TestChat(ChatId chat, List<Flow> flows) {
		this.chat = chat;
		this.dialogue = new Dialogue(flows);
	}

	public static TestChat withResident(Flow... flows) {
		return new TestChat(RESIDENT, List.of(flows));
	}

	public static TestChat inGroup(Flow... flows) {
		return new TestChat(GROUP, List.of(flows));
	}

	public String says(String text) {
		return happens(new EventContent.Text("1", text, !this.chat.isResident()));
	}

	/** Taps what reads so, among the buttons and quick replies of the last answer. */
	public String taps(String label) {
		Action action = actions().stream()
			.filter((candidate) -> candidate.label().equals(label))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no button '" + label + "' in\n" + Transcript.of(replies())));
		return switch (action) {
			case Action.Choose choose -> tapsOld(choose.data());
			case Action.Say say -> says(say.text());
			case Action.Pick pick -> throw new AssertionError("'" + label + "' wants a time (expected: picks)");
			case Action.Open open -> throw new AssertionError("'" + label + "' leaves the chat for " + open.target());
		};
	}

	/** Picks a time with the only picker of the last answer. */
	public String picks(String moment) {
		Action.Pick picker = actions().stream()
			.filter(Action.Pick.class::isInstance)
			.map(Action.Pick.class::cast)
			.findFirst()
			.orElseThrow(() -> new AssertionError("no picker in\n" + Transcript.of(replies())));
		return happens(new EventContent.Postback(picker.data(), Map.of("datetime", moment)));
	}

	/** Taps a button that has been in the chat for a while. */
	public String tapsOld(String data) {
		return happens(new EventContent.Postback(data, Map.of()));
	}

	public String sends(AttachmentKind kind) {
		return happens(new EventContent.Attachment("1", kind));
	}

	public String follows(boolean returning) {
		return happens(new EventContent.Followed(returning));
	}

	public String happens(EventContent content) {
		this.now = this.now.plus(Duration.ofMinutes(1));
		return happensAt(this.now, content);
	}

	String happensAt(Instant occurredAt, EventContent content) {
		this.events++;
		this.last = this.dialogue.advance(this.session, this.memory,
				new IncomingEvent(new EventId("event-" + this.events), this.chat, occurredAt, occurredAt, false,
						"token", content),
				occurredAt);
		this.session = this.last.forget() ? Session.FRESH : this.last.next();
		this.memory = switch (this.last.recall()) {
			case Turn.Recall.AsBefore _ -> this.last.forget() ? null : this.memory;
			case Turn.Recall.Of(Memory remembered) -> remembered;
			case Turn.Recall.Nothing _ -> null;
		};
		return Transcript.of(this.last.replies());
	}

	/** When the last event happened. */
	public Instant now() {
		return this.now;
	}

	/** Lets time pass before the next event. */
	public void waits(Duration duration) {
		this.now = this.now.plus(duration);
	}

	/** What the last event wants done. */
	public List<TurnCommand> commands() {
		return this.last.commands();
	}

	/** What is remembered of the question asked last. */
	public Optional<Memory> memory() {
		return Optional.ofNullable(this.memory);
	}

	/** Lets so much time pass that nothing is remembered. */
	public void forgets() {
		this.memory = null;
	}

	public List<OutgoingMessage> replies() {
		return this.last.replies();
	}

	/** Everything that can be tapped now. */
	public List<Action> actions() {
		return replies().stream()
			.flatMap((reply) -> Stream.concat(cardButtons(reply), reply.quickReplies().stream()))
			.toList();
	}

	/** The same chat in the past or in another branch of the story. */
	void goesBackTo(Session session) {
		this.session = session;
	}

	Session session() {
		return this.session;
	}

	Step last() {
		return this.last;
	}

	private static Stream<Action> cardButtons(OutgoingMessage reply) {
		return switch (reply) {
			case OutgoingMessage.Text _ -> Stream.empty();
			case OutgoingMessage.Cards cards -> cards.cards().stream().flatMap((card) -> card.buttons().stream());
		};
	}

}
