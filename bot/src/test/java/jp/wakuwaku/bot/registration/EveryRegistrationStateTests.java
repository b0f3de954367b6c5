package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Option;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.TestResidents;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Every state and every input: nothing throws, whatever a button or the news carry. */
class EveryRegistrationStateTests {

	private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

	private static final RegistrationId ID = new RegistrationId("0123456789abcdef0123456789abcdef");

	private static final Draft DRAFT = Draft.begin("event-1", new ProgramId("handmade"), new SeatingId("handmade-1"),
			"本庁");

	private static final List<String> ACTIONS = List.of("seminar", "consultation", "program", "day", "slot", "pick",
			"want", "move", "book", "answer", "skip", "back", "again", "correct", "wait", "confirm", "registrations",
			"registration", "leave", "leave-yes", "leave-no", "earlier-on", "earlier-off", "accept", "decline",
			"change", "change-chat", "change-page", "same", "about-me", "forget-me", "forget-me-yes", "forget-me-no",
			"come-back", "stay-silent", "unheard-of");

	private static final List<List<String>> ARGUMENTS = List.of(List.of(), List.of("handmade"), List.of("gone"),
			List.of("99999999999999999999"), List.of("HANDMADE_"), List.of("handmade", "handmade-1", "0"),
			List.of("handmade", "handmade-1", "999"), List.of("handmade", "gone", "0"),
			List.of("handmade", "handmade-1", "0", ID.value()), List.of("handmade", "20261125"),
			List.of("consent", "agreed"), List.of("name", "x"), List.of("kigyo"), List.of("kigyo", "20261125"),
			List.of("kigyo", "20261125-1330-0f3a9c2b7d1e4a68"), List.of("kigyo", "20261125-1330-0f3a9c2b7d1e4a68", "1"),
			List.of(ID.value()), List.of("handmade", ID.value()), List.of("handmade", ID.value(), "anew"),
			List.of("kigyo", ID.value()), List.of("kigyo", "20261125-20261125-1330-1330-1234567"),
			List.of("0", "20261101-20261130-0000-2359-1_foc"),
			List.of("kigyo", "20261125-20261231-0000-2359-3", ID.value()));

	private static final List<String> TEXTS = List.of("はい", "いいえ", "続ける", "小美玉 花子", "なし", "2", "？", "ね".repeat(5_000),
			"\u0000", "ハンドメイドの講座に出たい", "来週相談できますか", "10月の講座", "登録情報を見る", "登録情報を消す", "申し込みの連絡を再開する", "来週の火曜の15時以降",
			"32日");

	private static ProgramsInMemory programs() {
		ProgramsInMemory programs = new ProgramsInMemory();
		Field name = new Field(new FieldId("name"), "お名前", true, "", Field.Asked.CHAT, new FieldType.Name());
		Field wish = new Field(new FieldId("wish"), "えらぶもの", false, "", Field.Asked.CHAT,
				new FieldType.SeveralOf(List.of(new Option("a", "あ"), new Option("b", "い"))));
		programs.publish(
				new Seminar(new ProgramId("handmade"), Specimens.facts("ハンドメイド講座"), Specimens.HALL,
						List.of(Specimens.session("handmade-1", 2, StaffStatus.OPEN)),
						new Form(List.of(Specimens.CONSENT, name, wish), true), 1, false),
				Specimens.consultation(Specimens.rules(), Set.of(), Specimens.adviser("a",
						Map.of(DayOfWeek.WEDNESDAY, List.of(Specimens.hours("13:00", "15:00"))), Map.of(), Set.of())));
		return programs;
	}

	static Stream<@Nullable String> states() {
		Stream<String> known = Stream
			.<RegistrationState>of(new RegistrationState.Asking(DRAFT),
					new RegistrationState.Asking(DRAFT.answered(new FieldId("consent"), "agreed")),
					new RegistrationState.Holding(DRAFT), new RegistrationState.Filling(DRAFT, NOW),
					new RegistrationState.Filling(DRAFT, null), new RegistrationState.Considering(DRAFT),
					new RegistrationState.Confirming(DRAFT, NOW),
					new RegistrationState.Confirming(DRAFT.waiting(), null),
					new RegistrationState.Confirming(DRAFT.insteadOf(ID), NOW),
					new RegistrationState.Registering(DRAFT), correcting(DRAFT),
					correcting(DRAFT.answered(new FieldId("consent"), "=").answered(new FieldId("name"), "*")),
					correcting(DRAFT.answered(new FieldId("consent"), "=")
						.answered(new FieldId("name"), "*")
						.answered(new FieldId("wish"), "a")),
					correcting(Draft.begin("event-1", new ProgramId("gone"), new SeatingId("gone-1"), "本庁")),
					new RegistrationState.Leaving(ID), new RegistrationState.BeingForgotten(),
					new RegistrationState.Choosing(new ProgramId("kigyo"), ""),
					new RegistrationState.Choosing(new ProgramId("handmade"), ID.value()),
					new RegistrationState.Asking(
							Draft.begin("event-1", new ProgramId("gone"), new SeatingId("gone-1"), "本庁")))
			.map(RegistrationState::write);
		return Stream.concat(known, Stream.of(null, "", "{}", "{\"state\":\"of-a-later-release\"}", "not JSON"));
	}

	private static RegistrationState correcting(Draft draft) {
		return new RegistrationState.Correcting(ID, draft, Map.of("consent", "agreed", "wish", "b"));
	}

	private static List<Input> inputs() {
		List<Input> inputs = new ArrayList<>();
		ACTIONS.forEach((action) -> ARGUMENTS.forEach((arguments) -> inputs
			.add(new Input.Chose(Choice.lasting(RegistrationFlow.NAME, action, arguments.toArray(String[]::new)),
					Map.of("datetime", "2026-11-25T13:30")))));
		TEXTS.forEach((text) -> inputs.add(new Input.Said(text)));
		tidings().map(Tidings::write).forEach((news) -> inputs.add(new Input.Told(news)));
		Stream.of("", "{}", "null", "{\"kind\":\"of-a-later-release\"}", "{\"kind\":\"seen\"}", "not JSON")
			.forEach((news) -> inputs.add(new Input.Told(news)));
		return inputs;
	}

	private static Stream<Tidings> tidings() {
		List<Tidings> all = new ArrayList<>();
		for (Errand.View view : Errand.View.values()) {
			ARGUMENTS.forEach((subject) -> {
				all.add(new Tidings.Seen(view, subject, Map.of()));
				all.add(new Tidings.Seen(view, subject, Map.of("handmade-1", new SeatsView(-1, null),
						"20261125-1330-0f3a9c2b7d1e4a68", SeatsView.untouched(1))));
				all.add(new Tidings.Seen(view, subject, Map.of("handmade-1", new SeatsView(0, PlaceState.WAITING))));
			});
		}
		for (String draft : List.of("event-1", "another")) {
			all.add(new Tidings.Prepared(draft, NOW, URI.create("https://bot.example/f/token")));
			all.add(new Tidings.Prepared(draft, null, null));
			all.add(new Tidings.Full(draft, 0, 0, true, true));
			all.add(new Tidings.Full(draft, 1, 0, false, false));
			all.add(new Tidings.FormSent(draft));
			for (Tidings.Refusal reason : Tidings.Refusal.values()) {
				all.add(new Tidings.Refused(draft, reason));
			}
			bookings().forEach((booking) -> all.add(new Tidings.Registered(draft, booking, true)));
		}
		all.add(new Tidings.Resumed(DRAFT));
		all.add(new Tidings.Listed(List.of(), 0));
		all.add(new Tidings.Listed(bookings().toList(), 0));
		all.add(new Tidings.NotThere());
		all.add(new Tidings.FormCorrected("event-1", ID));
		all.addAll(List.of(
				new Tidings.AboutMe.Overview(NOW, true,
						Collections.nCopies(40, new Tidings.AboutMe.Kept(new ProgramId("gone"), NOW, NOW, null, true)),
						NOW,
						Stream.of(ConsentPurpose.values())
							.map((purpose) -> new Tidings.AboutMe.Agreement(purpose, 1, false, NOW))
							.toList(),
						List.of("アンケートは受け取らない"), URI.create("https://bot.example/me/token")),
				new Tidings.AboutMe.Overview(NOW, false, List.of(), null, List.of(), List.of(),
						URI.create("https://bot.example/me/token")),
				new Tidings.AboutMe.ToLose(List.of(), 90), new Tidings.AboutMe.ToLose(bookings().toList(), 90),
				new Tidings.AboutMe.Forgotten("7K3M-9QXD-02TV-PA5N", NOW), new Tidings.AboutMe.NothingKept(),
				new Tidings.AboutMe.Returned(2), new Tidings.AboutMe.CameBack(List.of()),
				new Tidings.AboutMe.CameBack(bookings().toList())));
		bookings().forEach((booking) -> {
			all.addAll(List.of(new Tidings.Shown(booking, true), new Tidings.Shown(booking, false),
					new Tidings.Left(booking), new Tidings.Accepted(booking), new Tidings.TooLate(booking)));
			all.addAll(List.of(new Tidings.Correctable(booking),
					new Tidings.CorrectionPage(booking, URI.create("https://bot.example/f/token")),
					new Tidings.CorrectionAsked(booking, Map.of()),
					new Tidings.CorrectionAsked(booking, Map.of("consent", "agreed", "wish", "b", "gone", "x")),
					new Tidings.Corrected(booking, Errand.Part.PAGE),
					new Tidings.Corrected(booking, Errand.Part.CHAT)));
			for (Tidings.Uncorrected reason : Tidings.Uncorrected.values()) {
				all.add(new Tidings.NotCorrected(booking, reason));
			}
			all.addAll(List.of(new Tidings.EarlierWished(booking, QuietHours.SHIPPED),
					new Tidings.EarlierFreed(
							booking.with(URI.create("https://bot.example/c/token.ics"),
									URI.create("https://bot.example/c/qr/token"), true),
							List.of("20261125-1330-0f3a9c2b7d1e4a68", "gone"))));
			for (Tidings.Notice notice : Tidings.Notice.values()) {
				all.add(new Tidings.Noticed(booking, notice));
			}
		});
		return all.stream();
	}

	private static Stream<Booking> bookings() {
		return Stream.of("handmade", "kigyo", "gone")
			.flatMap((program) -> Stream.of(PlaceState.values())
				.map((state) -> new Booking(ID, new ReceiptNumber("K7M2-QX4R"), new ProgramId(program),
						new SeatingId("handmade-1"), NOW.plusSeconds(86_400), NOW.plusSeconds(90_000), "本庁", 2, 1,
						state, (state == PlaceState.WAITING) ? 3 : 0, (state == PlaceState.OFFERED) ? NOW : null,
						true)));
	}

	@ParameterizedTest
	@MethodSource("states")
	void throwsNothingAndSaysAtMostFiveThings(@Nullable String state) {
		RegistrationFlow flow = new RegistrationFlow(programs(), TestResidents.consentTexts());
		for (Input input : inputs()) {
			for (Language language : Language.values()) {
				for (boolean group : new boolean[] { false, true }) {
					assertThatCode(() -> flow.advance(situation(state, group, language), input))
						.as("%s in %s", input, state)
						.doesNotThrowAnyException();
				}
			}
		}
	}

	@Test
	void everyStateIsTried() {
		assertThat(states().filter(Objects::nonNull).map(EveryRegistrationStateTests::kind))
			.contains(RegistrationState.class.getPermittedSubclasses());
	}

	@Test
	void everyStateCanBeReachedAndLeft() {
		Map<Class<?>, Set<Class<?>>> next = new HashMap<>();
		states().forEach((state) -> next.computeIfAbsent(kind(state), (_) -> new HashSet<>()).addAll(after(state)));
		assertThat(from(Outside.class, next)).contains(RegistrationState.class.getPermittedSubclasses());
		for (Class<?> state : RegistrationState.class.getPermittedSubclasses()) {
			assertThat(from(state, next)).as("from %s", state.getSimpleName()).contains(Outside.class);
		}
	}

	/** Whatever can be reached from there, in any number of steps. */
	private static Set<Class<?>> from(Class<?> start, Map<Class<?>, Set<Class<?>>> next) {
		Set<Class<?>> reached = new HashSet<>();
		Deque<Class<?>> left = new ArrayDeque<>(next.getOrDefault(start, Set.of()));
		while (!left.isEmpty()) {
			Class<?> state = left.pop();
			if (reached.add(state)) {
				left.addAll(next.getOrDefault(state, Set.of()));
			}
		}
		return reached;
	}

	/** In what residents can be one step later. */
	private static Set<Class<?>> after(@Nullable String state) {
		RegistrationFlow flow = new RegistrationFlow(programs(), TestResidents.consentTexts());
		Set<Class<?>> kinds = new HashSet<>();
		for (Input input : inputs()) {
			flow.advance(situation(state, false, Language.JA), input).ifPresent((turn) -> {
				switch (turn.next()) {
					case Turn.Next.Within(String written) -> kinds.add(kind(written));
					case Turn.Next.Ended _ -> kinds.add(Outside.class);
					case Turn.Next.Unchanged _, Turn.Next.Onward _ -> kinds.add(kind(state));
				}
			});
		}
		return kinds;
	}

	private static Class<?> kind(@Nullable String state) {
		return RegistrationState.read(state).<Class<?>>map(RegistrationState::getClass).orElse(Outside.class);
	}

	/** Stands for no state of a registration. */
	private static final class Outside {

	}

	@Test
	void takesEveryAnswerOfTheChatInGroupsForNothing() {
		RegistrationFlow flow = new RegistrationFlow(programs(), TestResidents.consentTexts());
		assertThat(flow.advance(situation(null, true, Language.JA), new Input.Said("はい"))).isEmpty();
		assertThat(flow.advance(situation(null, true, Language.JA),
				new Input.Chose(Choice.lasting("registration", "registrations"), Map.of())))
			.map(Turn::commands)
			.contains(List.of());
	}

	@Test
	void ignoresNewsOfADraftThatTheChatHasLeft() {
		RegistrationFlow flow = new RegistrationFlow(programs(), TestResidents.consentTexts());
		Optional<Turn> turn = flow.advance(situation(new RegistrationState.Holding(DRAFT).write(), false, Language.JA),
				new Input.Told(new Tidings.Full("another", 0, 0, true, false).write()));
		assertThat(turn).isEmpty();
	}

	private static Situation situation(@Nullable String state, boolean group, Language language) {
		return new Situation(group, state, NOW, 7, language, new EventId("event-9"), "1", null);
	}

}
