package jp.wakuwaku.bot.registration.desk;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.seats.Ending;
import jp.wakuwaku.bot.registration.seats.Overbooking;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CaseworkIntegrationTests extends DeskCase {

	private static final Why<CorrectionReason> WHY = new Why<>(CorrectionReason.CHANGED, "");

	@Test
	void cancelsAfterTheDeadlineAndTellsWhoHasLine() {
		Registration hanako = residentRegisters();
		this.office.tell();
		this.now = hanako.startsAt().minusSeconds(60);
		DeskResult done = this.desk.casework.cancel(act("1"), hanako.receipt());
		assertThat(entry(done).ending()).isEqualTo(Ending.REMOVED);
		assertThat(this.desk.casework.cancel(act("1"), hanako.receipt())).isEqualTo(done);
		assertThat(this.office.tell().values()).containsExactly("Uhanako REMOVED");
		assertThat(this.office.tell()).isEmpty();
		assertThat(this.desk.casework.cancel(act("2"), hanako.receipt())).isEqualTo(new DeskResult.NotThere());
	}

	@Test
	void booksForSomebodyBeforeTheirTurn() {
		enters(1, false);
		enters(2, false);
		enters(3, true);
		Registration hanako = this.office.registers(HANAKO, SEMINAR, FIRST, true, ANSWERS);
		DeskResult done = this.desk.casework.promote(act("1"), hanako.receipt(), Overbooking.PROMISED);
		assertThat(entry(done).state()).isEqualTo(PlaceState.BOOKED);
		assertThat(this.desk.casework.promote(act("1"), hanako.receipt(), Overbooking.PROMISED)).isEqualTo(done);
		assertThat(roll(FIRST).freeSeats()).isEqualTo(-1);
		assertThat(roll(FIRST).in(PlaceState.WAITING)).hasSize(1);
		assertThat(this.office.tell().values()).containsExactly("Uhanako ENTERED");
	}

	@Test
	void answersAnOfferForWhoIsPhoned() {
		ReceiptNumber first = enters(1, false);
		enters(2, false);
		ReceiptNumber waiting = enters(3, true);
		this.desk.casework.cancel(act("1"), first);
		RollEntry offer = roll(FIRST).in(PlaceState.OFFERED).getFirst();
		assertThat(offer.receipt()).isEqualTo(waiting);
		assertThat(offer.until()).isAfter(this.now);
		assertThat(entry(this.desk.casework.answerOffer(act("2"), waiting, true)).state()).isEqualTo(PlaceState.BOOKED);
		assertThat(this.desk.casework.answerOffer(act("3"), waiting, false)).isEqualTo(new DeskResult.NotThere());
	}

	@Test
	void changesDetailsButNeverBackByARepetition() {
		ReceiptNumber receipt = enters(1, false);
		this.desk.casework.changeDetails(act("1"), receipt, ANSWERS, WHY);
		this.desk.casework.changeDetails(act("2"), receipt, answers(2), WHY);
		this.desk.casework.changeDetails(act("1"), receipt, ANSWERS, WHY);
		assertThat(this.desk.disclosures.details(act("3"), receipt))
			.contains(new Disclosures.Detail("「phone」", "090-1111-2222"));
		assertThat(this.desk.acquaintances.find(act("4"), "090-1111-2222")).hasSize(1);
	}

	@Test
	void changesDetailsForTheSameNumberOfPeopleOnly() {
		ReceiptNumber receipt = enters(1, false);
		Map<String, String> two = Map.of("consent", "agreed", "name", NAME, "phone", PHONE, "companions", "1");
		assertThat(this.desk.casework.changeDetails(act("1"), receipt, two, WHY)).isInstanceOfSatisfying(
				DeskResult.Faulty.class, (faulty) -> assertThat(faulty.messages()).containsOnlyKeys("companions"));
		assertThat(this.desk.disclosures.details(act("2"), receipt))
			.doesNotContain(new Disclosures.Detail("「name」", NAME));
	}

	@Test
	void keepsWhatWasToldToAFieldThatIsNotAskedAnyMore() {
		Map<String, String> before = Map.of("consent", "agreed", "name", NAME, "phone", PHONE, "companions", "1");
		ReceiptNumber receipt = receipt(this.desk.intake.register(act("0"), application(before)));
		Seminar bare = seminar(session("handmade-1", 2));
		Form form = bare.form();
		publish(new Seminar(bare.id(), bare.facts(), bare.place(), bare.sessions(),
				new Form(
						List.of(form.fields().get(0), form.fields().get(1),
								Specimens.field("reading", new FieldType.Reading())),
						false, List.of(form.fields().get(2), form.fields().get(3))),
				1, false), consultation());
		Map<String, String> after = Map.of("consent", "agreed", "name", "小美玉 太郎", "reading", "オミタマ タロウ");
		assertThat(this.desk.casework.changeDetails(act("1"), receipt, after, WHY)).isInstanceOf(DeskResult.Done.class);
		assertThat(this.desk.disclosures.details(act("2"), receipt)).contains(
				new Disclosures.Detail("「name」", "小美玉 太郎"), new Disclosures.Detail("「phone」", PHONE),
				new Disclosures.Detail("「companions」", "1人"));
	}

	@Test
	void notesWhoHasComeAndTakesItBack() {
		ReceiptNumber receipt = enters(1, false);
		assertThat(entry(this.desk.casework.noteAttendance(act("1"), receipt, Attendance.ABSENT)).attendance())
			.isEqualTo(Attendance.ABSENT);
		this.desk.casework.noteAttendance(act("2"), receipt, Attendance.ATTENDED);
		assertThat(entry(this.desk.casework.noteAttendance(act("1"), receipt, Attendance.ABSENT)).attendance())
			.isEqualTo(Attendance.ATTENDED);
		assertThat(entry(this.desk.casework.noteAttendance(act("3"), receipt, null)).attendance()).isNull();
		this.desk.casework.cancel(act("4"), receipt);
		assertThat(this.desk.casework.noteAttendance(act("5"), receipt, Attendance.ATTENDED))
			.isEqualTo(new DeskResult.NotThere());
	}

	@Test
	void recordsWhoDidAndSawWhatWithoutSayingWhoItIs() {
		ReceiptNumber receipt = enters(1, false);
		this.desk.disclosures.details(new Act("staff-2", "1"), receipt);
		this.desk.disclosures.details(new Act("staff-2", "1"), receipt);
		pass(Duration.ofMinutes(1));
		this.desk.disclosures.details(new Act("staff-2", "2"), receipt);
		assertThat(this.desk.deeds.of(YearMonth.of(2026, 11)))
			.filteredOn((deed) -> deed.kind() == Deed.Kind.DETAILS_SEEN)
			.containsExactly(new Deed(1, this.now.minusSeconds(60), "staff-2", Deed.Kind.DETAILS_SEEN, receipt.value()),
					new Deed(1, this.now, "staff-2", Deed.Kind.DETAILS_SEEN, receipt.value()));
		assertThat(this.desk.deeds.of(YearMonth.of(2026, 10))).isEmpty();
		assertThat(dump()).doesNotContain("田中");
	}

	@Test
	void wantsActsThatCanBeNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Act("staff 1", "k"))
			.withMessage("actor: 7 characters (expected: 1 to 60 Latin letters, digits, or . _ @ -)");
		assertThatIllegalArgumentException().isThrownBy(() -> new Act("staff-1", ""));
	}

}
