package jp.wakuwaku.bot.console.registrations;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.AdviserId;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Hours;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.SlotId;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.surveys.FiscalYear;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConsultationFiguresTests extends DeskScreens {

	private static final LocalTime EARLY = LocalTime.of(6, 0);

	@Test
	void countsConsultationsWhenTheyAreOver() {
		ZonedDateTime start = JapanTime.of(JapanTime.at(this.clock.instant()).toLocalDate().plusDays(3).atTime(EARLY));
		Consultation consultation = consultation(start.toLocalDate());
		add(consultation);
		SlotId slot = SlotId.of(consultation.id(), consultation.advisers().getFirst().id(), start);
		String path = this.browser.post(ROLL + slot.value() + "/new", answers("相談 する子", phone())).location();
		assertThat(path).startsWith("/console/registrations/receipts/");
		this.clock.advance(Duration.between(this.clock.instant(), start.minusMinutes(1).toInstant()));
		int before = registered(start);
		this.clock.advance(Duration.ofHours(1));
		as(Role.SESSION_RUNNER).post(path + "/attendance", Map.of("came", "ATTENDED"));
		assertThat(registered(start)).isEqualTo(before + 1);
		Page file = as(Role.VIEWER)
			.get("/console/figures/consultations/export?year=" + FiscalYear.of(start.toInstant()).year());
		assertThat(file.body()).contains("\"月\",\"予約\"").doesNotContain("相談 する子");
	}

	private int registered(ZonedDateTime start) {
		Page page = as(Role.VIEWER)
			.get("/console/figures/consultations?year=" + FiscalYear.of(start.toInstant()).year());
		return page.texts("tfoot td").stream().findFirst().map(Integer::valueOf).orElse(0);
	}

	private Consultation consultation(LocalDate day) {
		Adviser adviser = new Adviser(new AdviserId(this.name), "早起きの相談員", "", new TreeMap<>(),
				new TreeMap<>(Map.of(day, List.of(new Hours(EARLY, EARLY.plusMinutes(45), List.of())))),
				new TreeSet<>());
		return new Consultation(new ProgramId(this.name + "-talk"), Specimens.facts("早朝相談"),
				List.of(new Place.Venue("公民館", "小美玉市")), List.of(adviser), Specimens.rules(), new TreeSet<>(),
				new Form(List.of(Specimens.CONSENT, field("name", true, new FieldType.Name()),
						field("reading", false, new FieldType.Reading()), field("phone", true, new FieldType.Phone())),
						false),
				1, StaffStatus.OPEN);
	}

}
