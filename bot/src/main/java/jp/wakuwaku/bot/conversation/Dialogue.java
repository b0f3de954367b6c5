package jp.wakuwaku.bot.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jp.wakuwaku.bot.line.AttachmentKind;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.IncomingEvent;

/** Decides what one event in a chat leads to. Changes nothing by itself. */
final class Dialogue {

	private final Menu menu;

	private final Flows flows;

	/** Takes the flows in the order in which they are asked. */
	Dialogue(Collection<? extends Flow> flows) {
		this.menu = Menu.of(flows);
		this.flows = new Flows(flows, this.menu);
	}

	/** Never throws for what the event holds; the same arguments give the same step. */
	Step advance(Session session, IncomingEvent event, Instant now) {
		Moment moment = new Moment(this.flows.known(session), !event.chat().isResident(), now);
		return Exits.on(switch (event.content()) {
			case EventContent.Followed(boolean returning) ->
				Step.saying(moment.leavingFlow().session(), Greetings.toFriend(returning, this.menu));
			case EventContent.Joined _ -> Step.saying(moment.session(), Greetings.TO_GROUPS);
			case EventContent.Unfollowed _, EventContent.Left _ -> Step.forgetting();
			case EventContent.Unsent _, EventContent.Other _ -> Step.silent(moment.session());
			case EventContent.Text text when moment.group() && !text.mentionsBot() -> Step.silent(moment.session());
			case EventContent.Attachment _ when moment.group() -> Step.silent(moment.session());
			case EventContent.Text text -> limited(moment, event, (then) -> said(then, text.text()));
			case EventContent.Postback postback -> limited(moment, event, (then) -> chose(then, postback));
			case EventContent.Attachment attachment ->
				limited(moment, event, (then) -> received(then, attachment.kind(), event));
		});
	}

	private static Step limited(Moment moment, IncomingEvent event, Function<Moment, Step> answer) {
		RatePolicy.Decision decision = RatePolicy.decide(moment.session(), event.occurredAt());
		return switch (decision.verdict()) {
			case PASS -> answer.apply(moment.in(decision.next()));
			case WARN -> Step.saying(decision.next(), StandardReplies.TOO_MANY).inPassing();
			case IGNORE -> Step.silent(decision.next());
		};
	}

	private static Step received(Moment moment, AttachmentKind kind, IncomingEvent event) {
		Step step = Step.saying(moment.session(), AttachmentReplies.to(kind, event.id(), moment.isWithinFlow()));
		return (kind == AttachmentKind.STICKER) ? step.inPassing() : step;
	}

	private Step said(Moment moment, String text) {
		String word = TypedWords.normalised(text);
		boolean wordless = moment.isWithinFlow() ? text.isBlank() : word.isEmpty();
		if (wordless) {
			return command(Command.HELP, moment);
		}
		return Command.typed(word, moment.isWithinFlow())
			.map((command) -> command(command, moment))
			.or(() -> this.menu.typed(word, moment.group()).flatMap((item) -> enter(item, moment)))
			.or(() -> this.flows.say(moment, text))
			.orElseGet(() -> menu(moment, StandardReplies.NOT_UNDERSTOOD));
	}

	private Step chose(Moment moment, EventContent.Postback postback) {
		Optional<Choice> choice = Choice.parse(postback.data());
		return choice.flatMap(Command::chosen)
			.map((command) -> command(command, moment))
			.or(() -> choice.filter((chosen) -> isGood(chosen, moment.session()))
				.flatMap((chosen) -> this.flows.choose(moment, chosen, postback.params())))
			.orElseGet(() -> moment.isWithinFlow()
					? Step.saying(moment.session(), StandardReplies.BUTTON_OF_EARLIER_QUESTION)
					: menu(moment, StandardReplies.OLD_BUTTON));
	}

	private static boolean isGood(Choice choice, Session session) {
		return choice.revision().isEmpty() || choice.revision().getAsLong() == session.revision();
	}

	private Optional<Step> enter(MenuItem item, Moment moment) {
		return this.flows.choose(moment, item.choice(), Map.of());
	}

	private Step command(Command command, Moment moment) {
		return switch (command) {
			case MENU -> menu(moment, StandardReplies.menu(moment));
			case HELP -> Step.saying(moment.session(), StandardReplies.help(moment));
			case STOP -> Step.saying(moment.leavingFlow().session(),
					moment.isWithinFlow() ? StandardReplies.STOPPED : StandardReplies.NOTHING_TO_STOP);
			case RESTART ->
				menu(moment.leavingFlow(), moment.group() ? StandardReplies.MENU_IN_GROUPS : StandardReplies.RESTARTED);
		};
	}

	private Step menu(Moment moment, String lead) {
		return Step.saying(moment.session(),
				this.menu.message(moment.group(), lead).orElseGet(() -> StandardReplies.help(moment)));
	}

}
