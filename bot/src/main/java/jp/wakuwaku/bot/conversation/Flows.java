package jp.wakuwaku.bot.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.line.OutgoingMessage;

/** All flows, and what their turns do to a session. */
final class Flows {

	private final List<Flow> inOrder;

	private final Menu menu;

	Flows(Collection<? extends Flow> inOrder, Menu menu) {
		this.inOrder = List.copyOf(inOrder);
		this.menu = menu;
		this.inOrder.stream().map(Flow::name).forEach(this::requireSingle);
	}

	/** The same session, in no flow when its flow no longer exists. */
	Session known(Session session) {
		return (session.flow() == null || named(session.flow()).isPresent()) ? session : session.inNoFlow();
	}

	/** Asks the flow of a button; empty when it makes nothing of it. */
	Optional<Step> choose(Moment moment, Choice choice, Map<String, String> params) {
		return named(choice.flow()).flatMap((flow) -> {
			Input input = new Input.Chose(choice, params);
			boolean leaves = moment.isWithinFlow() && !flow.name().equals(moment.session().flow())
					&& this.menu.offers(choice);
			return leaves ? ask(flow, moment.leavingFlow(), input).map(Flows::tellingThatAFlowWasLeft)
					: ask(flow, moment, input);
		});
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

	private static Step step(Flow flow, Moment moment, Turn turn) {
		Session session = moment.session();
		return switch (turn.next()) {
			case Turn.Next.Unchanged _ -> Step.of(turn, session);
			case Turn.Next.Within _ when moment.group() ->
				Step.saying(session, StandardReply.NOT_IN_GROUPS.message(session.language()));
			case Turn.Next.Within(String state) -> Step.of(turn, session.in(flow.name(), state));
			case Turn.Next.Onward _ -> Step.of(turn, session);
			case Turn.Next.Ended _ when moment.group() -> Step.of(turn, session);
			case Turn.Next.Ended _ -> Step.of(turn, session.inNoFlow());
		};
	}

	private static Step tellingThatAFlowWasLeft(Step step) {
		List<OutgoingMessage> replies = new ArrayList<>(step.replies());
		if (replies.size() < Turn.MOST_REPLIES) {
			replies.addFirst(StandardReply.FLOW_LEFT.message(step.next().language()));
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
