package jp.wakuwaku.bot.registration.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.programs.AdviserId;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Slot;
import jp.wakuwaku.bot.registration.Occasion;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.SeatingStatus;
import jp.wakuwaku.bot.residents.TestResidents;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AdviserDaysIntegrationTests extends DeskCase {

	private static final AdviserId ADVISER = new AdviserId("a");

	private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

	@Test
	void endTheSlotsOfTheDayWithAnApologyAndAWayToBookAnew() {
		Registration hanako = books(0);
		books(new ChatId("Utaro"), 2);
		Preview preview = this.desk.days.preview(ADVISER, WEDNESDAY).orElseThrow();
		assertThat(preview.affected()).extracting(RollEntry::receipt).containsExactly(hanako.receipt());
		assertThat(preview.told()).startsWith("【ご予約の取り消しのお詫び】").contains("申し訳ありません", "[ほかの日を選ぶ]");
		assertThat(preview.instead()).isNotEmpty().noneMatch((slot) -> slot.seating().value().startsWith("20261125"));
		this.office.tell();
		SessionResult done = this.desk.days.block(act("1"), ADVISER, WEDNESDAY);
		assertThat(SessionOfficeIntegrationTests.affected(done)).extracting(RollEntry::receipt)
			.containsExactly(hanako.receipt());
		assertThat(this.desk.days.block(act("1"), ADVISER, WEDNESDAY)).isEqualTo(done);
		assertThat(this.office.tell().values()).containsExactly("Uhanako CANCELLED");
		assertThat(this.office.tell()).isEmpty();
		assertThat(free()).noneMatch((slot) -> slot.id().value().startsWith("20261125"));
	}

	@Test
	void canBeBookedAgainOnceTheyAreFree() {
		Registration hanako = books(0);
		this.desk.days.block(act("1"), ADVISER, WEDNESDAY);
		this.desk.days.unblock(act("2"), ADVISER, WEDNESDAY);
		this.desk.days.block(act("1"), ADVISER, WEDNESDAY);
		assertThat(free()).anyMatch((slot) -> slot.id().value().equals(hanako.seating().value()));
		DeskResult again = this.desk.intake.register(act("3"),
				new Application(CONSULTATION, hanako.seating(), "電話", Map.of(), hanako.person(), false, false, null));
		assertThat(receipt(again)).isNotEqualTo(hanako.receipt());
	}

	@Test
	void endASlotThatSomebodyTookWithTheProgramsOfBefore() {
		Slot slot = free().getFirst();
		Occasion before = Occasion.find(this.programs, CONSULTATION, new SeatingId(slot.id().value()), this.now)
			.orElseThrow();
		this.desk.days.block(act("1"), ADVISER, WEDNESDAY);
		this.office.seatings.open(before, this.now);
		this.office.seats.confirm(before.seating(), new Party(new PartyId(TestResidents.anybody().value()), 1, 0),
				new Cause("c", this.now));
		pass(Duration.ofMinutes(1));
		this.office.seatings.follow();
		assertThat(roll(before.seating()).present()).isEmpty();
	}

	@Test
	void knowTheirAdvisers() {
		assertThat(this.desk.days.preview(new AdviserId("gone"), WEDNESDAY)).isEmpty();
		assertThat(this.desk.days.block(act("1"), new AdviserId("gone"), WEDNESDAY))
			.isEqualTo(new SessionResult.NotThere());
	}

	@Test
	void areOfOneMindWithTheSlotsAfterACrashAnywhere() {
		int calls = 0;
		SeatingId slot = books(0).seating();
		while (this.redis.crashesAfter(calls, () -> this.desk.days.block(act("1"), ADVISER, WEDNESDAY))) {
			restart();
			this.office.seatings.follow();
			boolean isBlocked = consultation(this.programs.latest().list().find(CONSULTATION).orElseThrow())
				.adviser(ADVISER)
				.orElseThrow()
				.blockedDays()
				.contains(WEDNESDAY);
			assertThat(roll(slot).status() == SeatingStatus.CANCELLED).as("after %d calls", calls).isEqualTo(isBlocked);
			this.desk.days.block(act("1"), ADVISER, WEDNESDAY);
			assertThat(roll(slot).present()).isEmpty();
			beginAgain();
			books(0);
			calls++;
		}
		assertThat(calls).isBetween(8, 60);
	}

	/** The slot of that place among the free ones. */
	private Registration books(int index) {
		return books(HANAKO, index);
	}

	private Registration books(ChatId chat, int index) {
		SeatingId slot = new SeatingId(free().get(index).id().value());
		return this.office.registers(chat, CONSULTATION, slot, false, Map.of());
	}

	private List<Slot> free() {
		return this.office.seatings.free(consultation(this.programs.latest().list().find(CONSULTATION).orElseThrow()),
				this.now);
	}

	private static Consultation consultation(Program program) {
		return (Consultation) program;
	}

}
