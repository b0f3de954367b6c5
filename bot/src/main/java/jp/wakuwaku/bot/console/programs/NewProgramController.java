package jp.wakuwaku.bot.console.programs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Programs;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins a program, as a draft that residents do not see. */
@Controller
class NewProgramController {

	private static final List<String> KINDS = List.of("seminar", "consultation");

	private final Programs programs;

	private final ProgramEditing editing;

	private final AuditLog audit;

	private final Clock clock;

	NewProgramController(Programs programs, ProgramEditing editing, AuditLog audit, Clock clock) {
		this.programs = programs;
		this.editing = editing;
		this.audit = audit;
		this.clock = clock;
	}

	/** The office stands there already: it is that of the program before. */
	@GetMapping("/console/programs/new/{kind}")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form(@PathVariable String kind) {
		List<Program> all = this.programs.latest().list().programs();
		FactsForm facts = all.isEmpty() ? FactsForm.blank() : FactsForm.blank(all.getLast().facts().contact());
		return page(known(kind), facts, new PlaceForm("venue", "", "", ""), "", new FormErrors());
	}

	@PostMapping("/console/programs/new/{kind}")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object add(@PathVariable String kind, FactsForm facts, PlaceForm place,
			@RequestParam(defaultValue = "") String adviser, StaffMember staff, HttpSession session) {
		boolean isConsultation = known(kind).equals("consultation");
		FormErrors errors = facts.check();
		place.check(errors);
		errors.require(!isConsultation || (!adviser.isBlank() && adviser.strip().length() <= 40), "adviser",
				"相談員の名前を40文字までで入れてください。");
		if (errors.isEmpty()) {
			ProgramId id = add(kind, facts, place, adviser, staff, errors);
			if (errors.isEmpty()) {
				Notice.tell(session, isConsultation ? "下書きで作りました。次に、相談員の時間を入れてください。" : "下書きで作りました。次に、回を加えてください。");
				return "redirect:/console/programs/of/" + id;
			}
		}
		ModelAndView page = page(kind, facts, place, adviser, errors);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ProgramId add(String kind, FactsForm facts, PlaceForm place, String adviser, StaffMember staff,
			FormErrors errors) {
		LocalDate today = JapanTime.at(this.clock.instant()).toLocalDate();
		ProgramId id = ProgramNames.next(this.programs.latest().list(), kind, today);
		try {
			Program program = made(kind, id, facts.facts(), place.made(), adviser.strip());
			this.audit.note(staff, ProgramAct.PROGRAM_ADDED, id.value());
			errors.require(this.editing.add(program), "title", "ほかの人と同時に作ったため、作れませんでした。もう一度押してください。");
		}
		catch (IllegalArgumentException ex) {
			errors.add("title", "このままでは作れません。使えない文字がないか確かめてください。");
		}
		return id;
	}

	private static Program made(String kind, ProgramId id, Facts facts, Place place, String adviser) {
		return kind.equals("consultation") ? Blank.consultation(id, facts, place, adviser)
				: Blank.seminar(id, facts, place);
	}

	private static String known(String kind) {
		if (!KINDS.contains(kind)) {
			throw ProgramEditing.missing();
		}
		return kind;
	}

	private static ModelAndView page(String kind, FactsForm facts, PlaceForm place, String adviser, FormErrors errors) {
		return new ModelAndView("console/programs/new").addObject("action", "/console/programs/new/" + kind)
			.addObject("isConsultation", kind.equals("consultation"))
			.addObject("form", facts)
			.addObject("place", place)
			.addObject("kinds", PlaceForm.kinds())
			.addObject("adviser", adviser)
			.addObject("errors", errors);
	}

}
