package jp.wakuwaku.bot.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jp.wakuwaku.bot.line.AttachmentKind;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

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
	Step advance(Session session, @Nullable Memory memory, IncomingEvent event, Instant now) {
		Moment moment = new Moment(this.flows.known(session, now), memory, event, now);
		return Exits.on(moment.session(), switch (event.content()) {
			case EventContent.Followed(boolean returning) ->
				Step.saying(moment.leavingFlow().session(), Greetings.toFriend(returning, this.menu, moment.language()))
					.doing(this.flows.chatBegun(returning));
			case EventContent.Joined _ -> Step.saying(moment.session(), Greetings.TO_GROUPS);
			case EventContent.Unfollowed _, EventContent.Left _ -> Step.forgetting().doing(this.flows.chatEnded());
			case EventContent.Unsent(String message) ->
				Step.silent(moment.session()).doing(this.flows.takenBack(message));
			case EventContent.Told(String flow, String news) ->
				this.flows.tell(flow, moment, news).orElseGet(() -> Step.silent(moment.session()));
			case EventContent.Other _ -> Step.silent(moment.session());
			case EventContent.Text text when moment.group() && !text.mentionsBot() -> Step.silent(moment.session());
			case EventContent.Attachment _ when moment.group() -> Step.silent(moment.session());
			case EventContent.Text text -> limited(moment, event, (then) -> said(then, text.text()));
			case EventContent.Postback postback -> limited(moment, event, (then) -> chose(then, postback));
			case EventContent.Attachment attachment ->
				limited(moment, event, (then) -> received(then, attachment.kind(), event));
		});
	}

	private Step limited(Moment moment, IncomingEvent event, Function<Moment, Step> answer) {
		Step step = withinLimits(moment, event, answer);
		return (moment.session().isSilent() && !moment.group()) ? step.first(this.flows.chatSeen()) : step;
	}

	private static Step withinLimits(Moment moment, IncomingEvent event, Function<Moment, Step> answer) {
		RatePolicy.Decision decision = RatePolicy.decide(moment.session(), event.occurredAt());
		return switch (decision.verdict()) {
			case PASS -> answer.apply(moment.in(decision.next()));
			case WARN ->
				Step.saying(decision.next(), StandardReply.TOO_MANY.message(decision.next().language())).inPassing();
			case IGNORE -> Step.silent(decision.next());
		};
	}

	private static Step received(Moment moment, AttachmentKind kind, IncomingEvent event) {
		Step step = Step.saying(moment.session(), AttachmentReplies.to(kind, event.id(), moment));
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
			.or(() -> LanguageChoice.typed(word).map((language) -> reading(language, moment)))
			.or(() -> Offers.typed(moment.session(), word).flatMap((choice) -> choose(choice, Map.of(), moment)))
			.or(() -> this.menu.typed(word, moment.group()).flatMap((item) -> enter(item, moment)))
			.or(() -> this.menu.said(word, moment.group())
				.flatMap((choice) -> this.flows.choose(moment, choice, Map.of())))
			.or(() -> Command.isToGoOn(word) ? this.flows.goOn(moment) : Optional.empty())
			.or(() -> this.flows.say(moment, text))
			.orElseGet(() -> menu(moment, StandardReply.NOT_UNDERSTOOD.text(moment.language())));
	}

	private Step chose(Moment moment, EventContent.Postback postback) {
		Optional<Choice> choice = Choice.parse(postback.data());
		return choice.flatMap(Command::chosen)
			.map((command) -> command(command, moment))
			.or(() -> choice.flatMap(LanguageChoice::chosen).map((language) -> reading(language, moment)))
			.or(() -> choice.flatMap((chosen) -> choose(chosen, postback.params(), moment)))
			.orElseGet(() -> moment.isWithinFlow()
					? Step.saying(moment.session(), StandardReply.BUTTON_OF_EARLIER_QUESTION.message(moment.language()))
					: menu(moment, StandardReply.OLD_BUTTON.text(moment.language())));
	}

	private Optional<Step> choose(Choice choice, Map<String, String> params, Moment moment) {
		return isGood(choice, moment.session()) ? this.flows.choose(moment, choice, params) : Optional.empty();
	}

	private static boolean isGood(Choice choice, Session session) {
		return choice.revision().isEmpty() || choice.revision().getAsLong() == session.revision();
	}

	private Optional<Step> enter(MenuItem item, Moment moment) {
		return this.flows.choose(moment, item.choice(), Map.of());
	}

	private Step command(Command command, Moment moment) {
		return switch (command) {
			case MENU -> menu(moment, StandardReply.menu(moment));
			case HELP -> Step.saying(moment.session(), StandardReply.help(moment));
			case CONTINUE -> goOn(moment);
			case STOP -> Step.saying(this.flows.leave(moment).session(),
					(moment.isWithinFlow() ? StandardReply.STOPPED : StandardReply.NOTHING_TO_STOP)
						.message(moment.language()));
			case RESTART -> menu(afresh(moment),
					(moment.group() ? StandardReply.MENU_IN_GROUPS : StandardReply.RESTARTED).text(moment.language()));
		};
	}

	/** Whoever begins anew does not want to go on with anything. */
	private static Moment afresh(Moment moment) {
		return moment.leavingFlow().in(moment.leavingFlow().session().settingAside(null));
	}

	/** By the button, which may be an old one. */
	private Step goOn(Moment moment) {
		return this.flows.goOn(moment)
			.or(() -> moment.isWithinFlow() ? this.flows.say(moment, Flows.GO_ON) : Optional.empty())
			.orElseGet(() -> Step.saying(moment.session(), StandardReply.NOTHING_TO_STOP.message(moment.language())));
	}

	private Step menu(Moment moment, String lead) {
		return Step.saying(moment.session(),
				this.menu.message(moment, lead).orElseGet(() -> StandardReply.help(moment)));
	}

	private static Step reading(Language language, Moment moment) {
		return Step.saying(moment.session().reading(language), new OutgoingMessage.Text(
				StandardReply.LANGUAGE_CHOSEN.text(language), LanguageChoice.others(language)));
	}

}
