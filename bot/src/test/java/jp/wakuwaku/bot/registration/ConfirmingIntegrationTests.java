package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.Deletion;
import jp.wakuwaku.bot.residents.Forgetting;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.RecordId;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody is forgotten, by staff, while a registration of theirs is being made. */
@ExtendWith(RedisExtension.class)
class ConfirmingIntegrationTests {

	private static final SeatingId SESSION = new SeatingId("handmade-1");

	private final RegistrationOffice office = new RegistrationOffice();

	private final Forgetting forgetting = this.office.residents.forgetting().apply(this.office.forgotten);

	private final ChatId chat = new ChatId("Uhanako");

	private final Draft draft = Draft.begin("event-1", new ProgramId("handmade"), SESSION, "本庁");

	@BeforeEach
	void publish() {
		this.office.programs.publish(new Seminar(new ProgramId("handmade"), Specimens.facts("ハンドメイド講座"), Specimens.HALL,
				List.of(Specimens.session("handmade-1", 1, StaffStatus.OPEN)),
				new Form(List.of(Specimens.CONSENT), false), 1, false));
		this.office.seatings.follow();
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void leavesNoSeatToNobody() {
		Instant now = this.office.clock.instant();
		PersonId person = this.office.residents.residents().of(this.chat);
		this.office.residents.details()
			.put(person, new RecordId(this.draft.id()), Map.of("consent", "agreed"), now.plus(Duration.ofDays(1)));
		this.office.seats.hold(SESSION, new Party(new PartyId(person.value()), 1, 0), new Cause("hold", now));
		Confirming confirming = new Confirming(this.office.programs, this.office.seats,
				this.office.residents.residents(), this.office.answers, new Interrupted(), this.office.phones,
				new Allowance(this.office.programs, this.office.seats, this.office.registrations), this.office.counter,
				this.office.forgotten, this.office.retention, this.office.clock);
		Tidings told = confirming.confirm(new Origin("event-2:0", new EventId("event-2"), this.chat, now, now, "token"),
				new Errand.ConfirmSeats(this.draft));
		assertThat(told).isEqualTo(new Tidings.Refused("event-1", Tidings.Refusal.NOT_FILLED_IN));
		assertThat(this.office.seats.find(SESSION, now).orElseThrow().freeSeats()).isEqualTo(1);
		assertThat(this.office.dump()).allSatisfy((key, value) -> {
			assertThat(value).doesNotContain(person.value());
			assertThat(key.equals("person:{" + person.value() + "}") || !key.contains(person.value())).isTrue();
		});
	}

	@Test
	void holdsNothingForWhoeverIsForgottenMeanwhile() {
		int calls = 0;
		boolean isForgotten = true;
		while (isForgotten) {
			PersonId person = this.office.residents.residents().of(this.chat);
			isForgotten = this.office.interruptedAfter(calls,
					() -> this.forgetting.forget(person, Deletion.AskedBy.STAFF, "by-phone"),
					() -> this.office.does(origin("event-1"), new Errand.HoldSeats(this.draft, Language.JA)));
			if (isForgotten) {
				// Whoever comes at the very beginning is somebody new.
				boolean isAnew = this.office.residents.residents().find(this.chat).isPresent();
				assertThat(this.office.seats.find(SESSION, this.office.clock.instant()).orElseThrow().freeSeats())
					.as("after %d calls", calls)
					.isEqualTo(isAnew ? 0 : 1);
				assertThat(this.office.dump()).as("after %d calls", calls).allSatisfy((key, value) -> {
					assertThat(value).doesNotContain(person.value());
					assertThat(key.equals("person:{" + person.value() + "}") || !key.contains(person.value())).isTrue();
				});
				RedisExtension.flush();
				this.office.programs.publish(this.office.programs.all().toArray(Program[]::new));
				this.office.seatings.follow();
				calls++;
			}
		}
		assertThat(calls).isGreaterThan(10);
	}

	@Test
	void placesOfNobodyAreFoundAndGivenUp() {
		Instant now = this.office.clock.instant();
		PersonId gone = new PersonId("f".repeat(32));
		this.office.seats.confirm(SESSION, new Party(new PartyId(gone.value()), 1, 0), new Cause("event-3:0", now));
		// A crash came before the list of the places of whoever was just forgotten.
		this.office.dropsKey("places:{" + gone.value() + "}");
		this.office.forgottenPlaces.work(now);
		assertThat(this.office.seats.find(SESSION, now).orElseThrow().freeSeats()).isEqualTo(1);
		assertThat(this.office.dump()).allSatisfy((key, value) -> assertThat(key + value).doesNotContain(gone.value()));
		holds(this.draft);
		this.office.does(origin("event-4"), new Errand.ConfirmSeats(this.draft)).orElseThrow();
		this.office.forgottenPlaces.work(now);
		assertThat(this.office.seats.find(SESSION, now).orElseThrow().freeSeats()).isZero();
	}

	@Test
	void countsWhatIsConfirmedNotWhatIsHeld() {
		this.office.programs.publish(new Seminar(new ProgramId("handmade"), Specimens.facts("ハンドメイド講座"), Specimens.HALL,
				List.of(Specimens.session("handmade-1", 1, StaffStatus.OPEN),
						Specimens.session("handmade-2", 1, StaffStatus.OPEN)),
				new Form(List.of(Specimens.CONSENT), false), 1, false));
		this.office.seatings.follow();
		Draft other = Draft.begin("event-2", new ProgramId("handmade"), new SeatingId("handmade-2"), "本庁");
		holds(this.draft);
		holds(other);
		Tidings first = this.office.does(origin("event-3"), new Errand.ConfirmSeats(this.draft)).orElseThrow();
		assertThat(first).isInstanceOf(Tidings.Registered.class);
		assertThat(this.office.does(origin("event-4"), new Errand.ConfirmSeats(other)))
			.contains(new Tidings.Refused("event-2", Tidings.Refusal.TOO_MANY));
		assertThat(this.office.does(origin("event-3"), new Errand.ConfirmSeats(this.draft))).contains(first);
	}

	private void holds(Draft draft) {
		Instant now = this.office.clock.instant();
		PersonId person = this.office.residents.residents().of(this.chat);
		this.office.residents.details()
			.put(person, new RecordId(draft.id()), Map.of("consent", "agreed"), now.plus(Duration.ofDays(1)));
		this.office.seats.hold(draft.seating(), new Party(new PartyId(person.value()), 1, 0),
				new Cause("hold-" + draft.id(), now));
	}

	private Origin origin(String event) {
		Instant now = this.office.clock.instant();
		return new Origin(event + ":0", new EventId(event), this.chat, now, now, "token");
	}

	/** Has the person forgotten after the seat was taken. */
	private final class Interrupted implements Registrations {

		private final Registrations all = ConfirmingIntegrationTests.this.office.registrations;

		@Override
		public ReceiptNumber number(RegistrationId id) {
			return this.all.number(id);
		}

		@Override
		public Registration add(Registration registration) {
			ConfirmingIntegrationTests.this.forgetting.forget(registration.person(), Deletion.AskedBy.STAFF,
					"by-phone");
			return this.all.add(registration);
		}

		@Override
		public Optional<Registration> find(PersonId person, RegistrationId id) {
			return this.all.find(person, id);
		}

		@Override
		public Optional<Registration> find(ReceiptNumber receipt) {
			return this.all.find(receipt);
		}

		@Override
		public void remove(Registration registration) {
			this.all.remove(registration);
		}

		@Override
		public List<Registration> of(PersonId person) {
			return this.all.of(person);
		}

		@Override
		public void delete(PersonId person) {
			this.all.delete(person);
		}

	}

}
