package jp.wakuwaku.bot.console.consultations;

import java.util.function.Function;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.programs.ProgramChange;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Consultation;

import org.springframework.stereotype.Component;

/** Saves the hours of an adviser, with a look at what is booked. */
@Component
class HoursSaving {

	private final CarefulSaving saving;

	HoursSaving(CarefulSaving saving) {
		this.saving = saving;
	}

	CarefulSaving.Outcome save(ProgramChange change, FormErrors errors, boolean isConfirmed,
			Function<Consultation, Adviser> changed) {
		return this.saving.save(change, errors, isConfirmed,
				(each) -> ConsultationEdits.with(each, changed.apply(each)));
	}

	static ProgramChange change(Consultation consultation, Adviser adviser, String mark, StaffMember staff) {
		return new ProgramChange(consultation, mark, staff, ConsultationAct.HOURS_CHANGED,
				consultation.id() + "/" + adviser.id());
	}

	static String saved(Consultation consultation, Adviser adviser, HttpSession session) {
		Notice.tell(session, "時間を保存しました。予約済みの方は、そのままです。");
		return "redirect:" + Screens.path(consultation, adviser);
	}

}
