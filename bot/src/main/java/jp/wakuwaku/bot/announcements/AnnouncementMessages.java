package jp.wakuwaku.bot.announcements;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.knowledge.Language;

/** Makes of an announcement what LINE gets: preview, test and sending are the same. */
final class AnnouncementMessages {

	private static final TopicCards FOOT = new TopicCards(Language.JA);

	private final PlaceholderValues values;

	private final Discretion discretion;

	private final AudienceCheck audiences;

	private final Function<String, URI> publicUrl;

	AnnouncementMessages(Programs programs, Function<String, URI> publicUrl) {
		this.values = new PlaceholderValues(programs);
		this.discretion = new Discretion(programs);
		this.audiences = new AudienceCheck(programs);
		this.publicUrl = publicUrl;
	}

	/** Fills placeholders in and lays it out. */
	Rendered render(AnnouncementDraft draft, OccurrenceId occurrence, Instant now) {
		Map<Placeholder, String> known = this.values.of(draft.content().subject(), now);
		FilledText title = FilledText.of(draft.content().title(), known);
		FilledText body = FilledText.of(draft.content().body(), known);
		List<String> problems = Stream
			.of(title.problems().stream(), body.problems().stream(), this.audiences.problem(draft.audience()).stream())
			.flatMap(Function.identity())
			.toList();
		if (!problems.isEmpty()) {
			return new Rendered(draft, List.of(), problems);
		}
		try {
			AnnouncementContent content = draft.content().with(title.text(), body.text());
			AnnouncementDraft filled = draft.with(content);
			return new Rendered(filled, List.of(message(filled, occurrence)), List.of());
		}
		catch (IllegalArgumentException _) {
			// A limit of LINE's that only shows with everything filled in.
			return new Rendered(draft, List.of(), List.of(AnnouncementWords.PROBLEM_TOO_LONG.in(Language.JA)));
		}
	}

	private OutgoingMessage message(AnnouncementDraft draft, OccurrenceId occurrence) {
		AnnouncementContent content = draft.content();
		List<Action> buttons = new ArrayList<>(IntStream.range(0, content.buttons().size())
			.mapToObj((place) -> action(content.buttons().get(place), occurrence, place))
			.toList());
		buttons.add(FOOT.topics());
		Picture picture = content.picture();
		Card card = new Card(tag(draft), content.title(), content.body(), AnnouncementWords.FOOT_STOP.in(Language.JA),
				buttons, !content.buttons().isEmpty(), (picture != null) ? picture.address() : null);
		return new OutgoingMessage.Cards(readOut(draft, buttons), List.of(card), List.of());
	}

	private String readOut(AnnouncementDraft draft, List<Action> buttons) {
		if (this.discretion.isNeutral(draft.audience())) {
			return AnnouncementWords.NEUTRAL_ALT.in(Language.JA);
		}
		Picture picture = draft.content().picture();
		String shown = (picture != null)
				? "\n" + AnnouncementWords.IMAGE.in(Language.JA, "description", picture.description()) : "";
		String choices = AnnouncementWords.CHOICES.in(Language.JA) + buttons.stream()
			.map(Action::label)
			.collect(Collectors.joining(AnnouncementWords.LIST_SEPARATOR.in(Language.JA)));
		return TextLimit.ALT.fit(titleAloud(draft) + "\n" + draft.content().body() + shown + "\n" + choices);
	}

	/** An emergency says so first. */
	private static String titleAloud(AnnouncementDraft draft) {
		String title = draft.content().title();
		return draft.isEmergency() ? tag(draft) + "\n" + title : title;
	}

	private static String tag(AnnouncementDraft draft) {
		return (draft.isEmergency() ? AnnouncementWords.TAG_EMERGENCY : AnnouncementWords.TAG).in(Language.JA);
	}

	private Action action(AnnouncementButton button, OccurrenceId occurrence, int place) {
		return switch (button) {
			case AnnouncementButton.OpenPage page ->
				new Action.Open(page.label(), this.publicUrl.apply("a/" + occurrence.value() + "/" + place));
			case AnnouncementButton.Register register -> tap(register.label(), occurrence, place,
					List.of("registration", "program", register.program().value()));
			case AnnouncementButton.Ask ask -> {
				String entry = ask.entry();
				yield tap(ask.label(), occurrence, place,
						(entry != null) ? List.of("faq", "show", entry) : List.of("faq", "ask"));
			}
		};
	}

	private static Action tap(String label, OccurrenceId occurrence, int place, List<String> onward) {
		List<String> arguments = new ArrayList<>(List.of(occurrence.value(), Integer.toString(place)));
		arguments.addAll(onward);
		Choice tap = AnnouncementsFlow.choice(AnnouncementsFlow.TAP, arguments.toArray(String[]::new));
		return new Action.Choose(label, tap.data());
	}

	/**
	 * What came of it.
	 *
	 * @param draft with its placeholders filled in
	 * @param messages as LINE gets them, empty when there are problems
	 * @param problems why it cannot be sent as it is
	 */
	record Rendered(AnnouncementDraft draft, List<OutgoingMessage> messages, List<String> problems) {

		Rendered {
			messages = List.copyOf(messages);
			problems = List.copyOf(problems);
		}

	}

}
