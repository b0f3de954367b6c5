package jp.wakuwaku.bot.reminders;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.platform.due.DueItem;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.Occurrence;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.seats.By;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.TestResidents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class RemindersIntegrationTests {

	private static final SeatingId SEATING = new SeatingId("handmade-1");

	private static final ChatId HANAKO = new ChatId("Uhanako");

	private final ReminderOffice office = new ReminderOffice(at("2026-11-10T10:00"));

	private Registration registration;

	@BeforeEach
	void register() {
		publish("2026-11-25T13:30", "2026-11-25T15:30", Specimens.HALL, StaffStatus.OPEN);
		this.registration = registers(HANAKO);
		this.office.beat();
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	private Registration registers(ChatId chat) {
		return this.office.registrations.registers(chat, Specimens.seminar("handmade").id(), SEATING, false, Map.of());
	}

	@Test
	void remindsThreeTimes() {
		assertThat(takenAt("2026-11-18T17:59")).isEmpty();
		assertThat(takenAt("2026-11-18T18:00")).hasSize(1);
		assertThat(takenAt("2026-11-24T18:00")).hasSize(2);
		assertThat(takenAt("2026-11-25T11:30")).hasSize(3);
		assertThat(takenAt("2026-11-26T11:30")).hasSize(3);
	}

	@Test
	void tellsTimePlaceAndHowToSayThatSheCannotCome() {
		OutgoingMessage.Cards message = cards(takenAt("2026-11-18T18:00").getFirst());
		assertThat(message.toString()).contains("ご予定のお知らせ", "11月25日（水） 13:30〜15:30", "本庁", "行けなくなった", "地図を見る",
				"リマインドの設定", "registration/leave/" + this.registration.id());
	}

	@Test
	void doesNotRemindWhoHasCancelled() {
		leave();
		assertThat(takenAt("2026-11-25T11:30")).isEmpty();
	}

	@Test
	void isNotSentAfterSheHasCancelledMeanwhile() {
		takenAt("2026-11-18T18:00");
		assertThat(reasonToSkip()).isEmpty();
		leave();
		assertThat(reasonToSkip()).contains("not booked any more");
	}

	@Test
	void isNotSentWhenItIsAtAnotherTimeMeanwhile() {
		takenAt("2026-11-18T18:00");
		String subject = subject();
		publish("2026-11-26T13:30", "2026-11-26T15:30", Specimens.HALL, StaffStatus.OPEN);
		assertThat(this.office.guard.reasonToSkip(subject, this.office.time.instant())).contains("at another time now");
	}

	@Test
	void isNotSentToWhoHasLeft() {
		takenAt("2026-11-18T18:00");
		String subject = subject();
		this.office.registrations.residents.residents().leave(HANAKO, this.office.time.instant());
		assertThat(this.office.guard.reasonToSkip(subject, this.office.time.instant())).contains("left or forgotten");
	}

	@Test
	void doesNotRemindOfWhatIsCancelled() {
		publish("2026-11-25T13:30", "2026-11-25T15:30", Specimens.HALL, StaffStatus.CANCELLED);
		assertThat(takenAt("2026-11-25T11:30")).isEmpty();
	}

	@Test
	void doesNotRemindWhoHasJustRegistered() {
		takenAt("2026-11-18T18:00");
		takenAt("2026-11-24T16:00");
		registers(new ChatId("Utaro"));
		assertThat(takenAt("2026-11-24T18:00")).extracting(OutboxEntry::to).containsExactly(HANAKO, HANAKO);
		assertThat(takenAt("2026-11-25T11:30")).extracting(OutboxEntry::to).contains(new ChatId("Utaro")).hasSize(4);
	}

	@Test
	void tellsOfAnotherTimeAtOnceAndRemindsOfThat() {
		takenAt("2026-11-18T18:00");
		publish("2026-12-09T10:00", "2026-12-09T12:00", Specimens.HALL, StaffStatus.OPEN);
		List<OutboxEntry> taken = takenAt("2026-11-18T19:00");
		assertThat(taken).hasSize(2);
		assertThat(cards(taken.getLast()).toString()).contains("時間が変わりました", "12月9日（水） 10:00〜12:00", "行けなくなった");
		assertThat(takenAt("2026-11-25T11:30")).hasSize(2);
		assertThat(takenAt("2026-12-02T18:00")).hasSize(3);
		assertThat(takenAt("2026-12-09T08:00")).hasSize(5);
	}

	@Test
	void remindsOnceOfATimeThatComesBack() {
		takenAt("2026-11-18T18:00");
		publish("2026-12-09T10:00", "2026-12-09T12:00", Specimens.HALL, StaffStatus.OPEN);
		takenAt("2026-11-18T18:10");
		publish("2026-11-25T13:30", "2026-11-25T15:30", Specimens.HALL, StaffStatus.OPEN);
		assertThat(takenAt("2026-11-18T18:20")).hasSize(3)
			.extracting((entry) -> cards(entry).cards().getFirst().title())
			.containsExactly("ご予定のお知らせ", "時間が変わりました", "時間が変わりました");
	}

	@Test
	void tellsOfAnotherTimeInTheMorningWhenThatIsSoonEnough() {
		this.office.time.passUntil(at("2026-11-12T22:00"));
		publish("2026-12-09T10:00", "2026-12-09T12:00", Specimens.HALL, StaffStatus.OPEN);
		assertThat(takenAt("2026-11-13T07:59")).isEmpty();
		assertThat(takenAt("2026-11-13T08:00")).hasSize(1);
	}

	@Test
	void showsStaffBeforehandWhatItTellsAndWhen() {
		takenAt("2026-11-10T10:01");
		ToldChange told = wouldTell("2026-12-09T10:00", "2026-12-09T12:00", Specimens.HALL).orElseThrow();
		assertThat(told.isAtOnce()).isTrue();
		publish("2026-12-09T10:00", "2026-12-09T12:00", Specimens.HALL, StaffStatus.OPEN);
		Card card = cards(takenAt("2026-11-10T10:02").getFirst()).cards().getFirst();
		assertThat(told.text()).isEqualTo("【" + card.title() + "】\n" + card.body() + "\n"
				+ card.buttons().stream().map((button) -> "[" + button.label() + "]").collect(Collectors.joining(" ")));
		this.office.time.passUntil(at("2026-11-12T22:00"));
		told = wouldTell("2026-12-10T10:00", "2026-12-10T12:00", Specimens.HALL).orElseThrow();
		assertThat(told.isAtOnce()).isFalse();
		assertThat(told.tellAt()).isEqualTo(at("2026-11-13T08:00"));
	}

	@Test
	void showsStaffNothingWhereNothingIsTold() {
		assertThat(wouldTell("2026-11-25T13:30", "2026-11-25T15:30", Specimens.HALL)).as("the same").isEmpty();
		assertThat(wouldTell("2026-11-10T08:00", "2026-11-10T09:00", Specimens.HALL)).as("over then").isEmpty();
	}

	@Test
	void tellsOfAnotherPlace() {
		takenAt("2026-11-10T10:01");
		publish("2026-11-25T13:30", "2026-11-25T15:30", new Place.Venue("図書館", "小美玉市小川1"), StaffStatus.OPEN);
		List<OutboxEntry> taken = takenAt("2026-11-10T10:02");
		assertThat(cards(taken.getFirst()).toString()).contains("場所が変わりました", "図書館", "13:30");
	}

	@Test
	void doesNotRemindWhoHasSwitchedThatOffUntilItIsOnAgain() {
		assertThat(wishes(ReminderWish.Kind.LOOK)).isEqualTo(ReminderNews.ON);
		assertThat(wishes(ReminderWish.Kind.OFF)).isEqualTo(ReminderNews.SWITCHED_OFF);
		assertThat(wishes(ReminderWish.Kind.LOOK)).isEqualTo(ReminderNews.OFF);
		assertThat(takenAt("2026-11-18T18:00")).isEmpty();
		assertThat(wishes(ReminderWish.Kind.ON)).isEqualTo(ReminderNews.SWITCHED_ON);
		assertThat(takenAt("2026-11-24T18:00")).hasSize(1);
	}

	@Test
	void isNotSentWhenItWasSwitchedOffMeanwhile() {
		takenAt("2026-11-18T18:00");
		wishes(ReminderWish.Kind.OFF);
		assertThat(reasonToSkip()).contains("switched off");
	}

	@Test
	void forgetsWhetherSomebodyIsReminded() {
		wishes(ReminderWish.Kind.OFF);
		new RemindersConfiguration().forgetReminderChoice(this.office.choices).forget(this.registration.person());
		assertThat(this.office.redis.keys("reminders:off:*")).isEmpty();
	}

	@Test
	void keepsNothingOfWhoIsForgottenAlready() {
		this.office.choices.switchOff(TestResidents.anybody());
		assertThat(this.office.redis.keys("reminders:off:*")).isEmpty();
	}

	@Test
	void recordsWhatIsTooLate() {
		this.office.beat();
		this.office.time.passUntil(at("2026-11-25T14:00"));
		this.office.restart();
		this.office.beat();
		assertThat(this.office.taken).hasSize(3)
			.allSatisfy((entry) -> assertThat(entry.usefulUntil()).isBefore(this.office.time.instant()));
		assertThat(this.office.meters.get("reminders.too-late").counter().count()).isPositive();
	}

	@Test
	void remindsNobodyOnceMoreOfWhatCameBackWithABackup() {
		this.office.beat();
		Instant due = at("2026-11-18T18:00");
		this.office.time.passUntil(due.plusSeconds(600));
		this.office.handlers.getFirst()
			.passOver(new DueItem(Reminding.KIND, "handmade-1.7d1800", due), this.office.time.instant());
		this.office.due.items().cancel(Reminding.KIND, "handmade-1.7d1800");
		this.office.reconciling.work(this.office.time.instant());
		this.office.beat();
		assertThat(this.office.taken).isEmpty();
		assertThat(this.office.meters.get("reminders.repairs").counter().count()).isZero();
		assertThat(takenAt("2026-11-24T18:00")).as("the next one").hasSize(1);
	}

	@Test
	void sendsOneReminderWhenSeveralBecameDueMeanwhile() {
		this.office.beat();
		assertThat(takenAt("2026-11-25T12:00")).hasSize(3)
			.filteredOn((entry) -> entry.usefulUntil().isAfter(this.office.time.instant()))
			.hasSize(1);
	}

	@Test
	void repairsWhatWasLost() {
		this.office.beat();
		this.office.reconciling.work(this.office.time.instant());
		assertThat(this.office.meters.get("reminders.repairs").counter().count()).isZero();
		this.office.due.items().cancel(Reminding.KIND, "handmade-1.7d1800");
		this.office.reconciling.work(this.office.time.instant());
		assertThat(this.office.meters.get("reminders.repairs").counter().count()).isOne();
		assertThat(takenAt("2026-11-18T18:00")).hasSize(1);
	}

	private List<OutboxEntry> takenAt(String local) {
		this.office.beat();
		this.office.time.passUntil(at(local));
		this.office.beat();
		return this.office.taken;
	}

	private static OutgoingMessage.Cards cards(OutboxEntry entry) {
		return (OutgoingMessage.Cards) entry.messages().getFirst();
	}

	private Optional<String> reasonToSkip() {
		return this.office.guard
			.reasonToSkip(
					String.join("/", this.registration.person().value(), SEATING.value(),
							this.registration.id().value(), Long.toString(at("2026-11-25T13:30").toEpochMilli())),
					this.office.time.instant());
	}

	private String subject() {
		return ReminderGuard
			.subject(this.office.registrations.attendees.find(this.registration.person(), SEATING).orElseThrow());
	}

	private void leave() {
		this.office.registrations.seats.leave(SEATING, new PartyId(this.registration.person().value()), By.RESIDENT,
				new Cause("leave", this.office.time.instant()));
	}

	private ReminderNews wishes(ReminderWish.Kind kind) {
		Instant now = this.office.time.instant();
		return this.office.reminderSwitch.run(new Origin("wish:0", new EventId("wish"), HANAKO, now, now, null),
				new ReminderWish(kind));
	}

	private Optional<ToldChange> wouldTell(String start, String end, Place place) {
		Occurrence present = this.office.registrations.occurrences.find(SEATING, this.office.time.instant())
			.orElseThrow();
		Session moved = session(start, end, place, StaffStatus.OPEN);
		return this.office.changeTexts.of(present, Specimens.seminar("handmade", moved), moved,
				List.of(this.registration.receipt()));
	}

	private void publish(String start, String end, Place place, StaffStatus status) {
		this.office.programs.publish(Specimens.seminar("handmade", session(start, end, place, status)));
		this.office.registrations.seatings.follow();
	}

	private static Session session(String start, String end, Place place, StaffStatus status) {
		Session session = Specimens.session("handmade-1", 20, status);
		RegistrationPeriod period = new RegistrationPeriod(session.registration().opensAt(),
				JapanTime.of(LocalDateTime.parse(start)), JapanTime.of(LocalDateTime.parse(start)));
		return new Session(session.id(), Specimens.span(start, end), place, session.capacity(), period, status);
	}

	private static Instant at(String local) {
		return JapanTime.of(LocalDateTime.parse(local)).toInstant();
	}

}
