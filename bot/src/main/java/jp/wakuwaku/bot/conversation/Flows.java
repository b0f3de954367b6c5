package jp.wakuwaku.bot.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jp.wakuwaku.bot.line.OutgoingMessage;

/** All flows, and what their turns do to a session. */
final class Flows {

	/** With this a flow is asked to go on. */
	static final String GO_ON = "続ける";

	private final List<Flow> inOrder;

	private final Menu menu;

	Flows(Collection<? extends Flow> inOrder, Menu menu) {
		this.inOrder = List.copyOf(inOrder);
		this.menu = menu;
		this.inOrder.stream().map(Flow::name).forEach(this::requireSingle);
	}

	/**
	 * The same session, in no flow when its flow no longer exists, and with nothing aside
	 * that is too old.
	 */
	Session known(Session session, Instant now) {
		SetAside aside = session.aside();
		Session kept = (aside == null || aside.isKept(now)) ? session : session.settingAside(null);
		return (kept.flow() == null || named(kept.flow()).isPresent()) ? kept : kept.inNoFlow();
	}

	/** Asks the flow of a button; empty when it makes nothing of it. */
	Optional<Step> choose(Moment moment, Choice choice, Map<String, String> params) {
		return named(choice.flow()).flatMap((flow) -> {
			Input input = new Input.Chose(choice, params);
			boolean leaves = moment.isWithinFlow() && !flow.name().equals(moment.session().flow())
					&& this.menu.offers(choice);
			return leaves ? ask(flow, leave(moment), input).map((step) -> tellingWhatWasLeft(step, moment))
					: ask(flow, moment, input);
		});
	}

	/**
	 * In no flow; what the resident was in can be come back to where that makes sense.
	 */
	Moment leave(Moment moment) {
		return settingAside(moment).leavingFlow();
	}

	/**
	 * Goes back to what was left; empty when there is nothing, or its flow says nothing.
	 */
	Optional<Step> goOn(Moment moment) {
		Session session = moment.session();
		SetAside aside = session.aside();
		return (aside == null) ? Optional.empty() : named(aside.flow())
			.flatMap((flow) -> ask(flow, moment.in(session.in(aside.flow(), aside.state())), new Input.Said(GO_ON)));
	}

	/** Asks the flow the dialogue is in, then the others; empty when none answers. */
	Optional<Step> say(Moment moment, String text) {
		Input input = new Input.Said(text);
		Comparator<Flow> currentFirst = Comparator.comparing((flow) -> !flow.name().equals(moment.session().flow()));
		return this.inOrder.stream()
			.sorted(currentFirst)
			.map((flow) -> ask(flow, moment, input))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** Brings a flow its news; empty when there is no such flow or it says nothing. */
	Optional<Step> tell(String flow, Moment moment, String news) {
		return named(flow).flatMap((named) -> ask(named, moment, new Input.Told(news)));
	}

	/** What all features have to do when a message is taken back. */
	List<TurnCommand> takenBack(String message) {
		return this.inOrder.stream().flatMap((flow) -> flow.takenBack(message).stream()).toList();
	}

	/** What all features have to look at when somebody becomes a friend. */
	List<TurnCommand> chatBegun(boolean returning) {
		return this.inOrder.stream().flatMap((flow) -> flow.chatBegun(returning).stream()).toList();
	}

	/** What all features have to do when a chat is over. */
	List<TurnCommand> chatEnded() {
		return this.inOrder.stream().flatMap((flow) -> flow.chatEnded().stream()).toList();
	}

	/** What residents who were silent for long, or always, have noted by all features. */
	List<TurnCommand> chatSeen() {
		return this.inOrder.stream().flatMap((flow) -> flow.chatSeen().stream()).toList();
	}

	private Optional<Step> ask(Flow flow, Moment moment, Input input) {
		return flow.advance(moment.situationOf(flow), input)
			.flatMap((turn) -> (turn.next() instanceof Turn.Next.Onward(Choice choice))
					? choose(moment, choice, Map.of()).map((step) -> step.first(turn.commands()))
					: Optional.of(step(flow, moment, turn)));
	}

	private Step step(Flow flow, Moment moment, Turn turn) {
		Session session = moment.session();
		return switch (turn.next()) {
			case Turn.Next.Unchanged _ -> Step.of(turn, session);
			case Turn.Next.Within _ when moment.group() ->
				Step.saying(session, StandardReply.NOT_IN_GROUPS.message(session.language()));
			case Turn.Next.Within(String state) when interrupts(flow, session) ->
				tellingWhatWasLeft(Step.of(turn, settingAside(moment).session().in(flow.name(), state)), moment);
			case Turn.Next.Within(String state) -> Step.of(turn, session.in(flow.name(), state));
			case Turn.Next.Onward _ -> Step.of(turn, session);
			case Turn.Next.Ended _ when moment.group() -> Step.of(turn, session);
			case Turn.Next.Ended _ -> Step.of(turn, session.inNoFlow());
		};
	}

	private static boolean interrupts(Flow flow, Session session) {
		return session.flow() != null && !flow.name().equals(session.flow());
	}

	private Moment settingAside(Moment moment) {
		return canGoOn(moment.session())
			.map((state) -> moment.in(moment.session()
				.settingAside(new SetAside(Objects.requireNonNull(moment.session().flow()), state, moment.now()))))
			.orElse(moment);
	}

	private Optional<String> canGoOn(Session session) {
		String flow = session.flow();
		String state = session.state();
		return (flow == null || state == null) ? Optional.empty()
				: named(flow).filter((left) -> left.canGoOnFrom(state)).map((_) -> state);
	}

	private Step tellingWhatWasLeft(Step step, Moment before) {
		List<OutgoingMessage> replies = new ArrayList<>(step.replies());
		if (replies.size() < Turn.MOST_REPLIES) {
			StandardReply told = canGoOn(before.session()).isPresent() ? StandardReply.FLOW_SET_ASIDE
					: StandardReply.FLOW_LEFT;
			replies.addFirst(told.message(step.next().language()));
		}
		return step.saying(replies);
	}

	private Optional<Flow> named(String name) {
		return this.inOrder.stream().filter((flow) -> flow.name().equals(name)).findFirst();
	}

	private void requireSingle(String name) {
		if (name.equals(Command.FLOW) || count(name) > 1) {
			throw new IllegalArgumentException("flow: '" + name + "' (expected: a name that nothing else has)");
		}
	}

	private long count(String name) {
		return this.inOrder.stream().filter((flow) -> flow.name().equals(name)).count();
	}

}
