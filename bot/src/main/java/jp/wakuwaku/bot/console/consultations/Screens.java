package jp.wakuwaku.bot.console.consultations;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.AdviserId;
import jp.wakuwaku.bot.programs.Consultation;

import org.springframework.web.servlet.ModelAndView;

import static jp.wakuwaku.bot.console.programs.ProgramEditing.missing;

/** What all pages of a consultation have in common. */
final class Screens {

	private Screens() {
	}

	static ModelAndView page(String name, Consultation consultation, String mark, FormErrors errors) {
		return new ModelAndView("console/consultations/" + name).addObject("program", consultation)
			.addObject("path", path(consultation))
			.addObject("mark", mark)
			.addObject("errors", errors);
	}

	static String path(Consultation consultation) {
		return "/console/programs/of/" + consultation.id();
	}

	static String path(Consultation consultation, Adviser adviser) {
		return path(consultation) + "/advisers/" + adviser.id();
	}

	/** The one that an address names. */
	static Adviser adviser(Consultation consultation, String id) {
		try {
			return consultation.adviser(new AdviserId(id)).orElseThrow(() -> missing());
		}
		catch (IllegalArgumentException ex) {
			throw missing();
		}
	}

}
