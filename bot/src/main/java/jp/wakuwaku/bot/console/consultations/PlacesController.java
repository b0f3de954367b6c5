package jp.wakuwaku.bot.console.consultations;

import java.util.stream.IntStream;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.programs.PlaceForm;
import jp.wakuwaku.bot.console.programs.ProgramChange;
import jp.wakuwaku.bot.console.programs.ProgramEditing;
import jp.wakuwaku.bot.console.programs.ProgramSaving;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Consultation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps the places of which residents choose one for a consultation. */
@Controller
class PlacesController {

	private final ProgramEditing editing;

	private final ProgramSaving saving;

	PlacesController(ProgramEditing editing, ProgramSaving saving) {
		this.editing = editing;
		this.saving = saving;
	}

	@GetMapping("/console/programs/of/{id}/places")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView list(@PathVariable String id) {
		return list(this.editing.consultation(id), new FormErrors());
	}

	@GetMapping("/console/programs/of/{id}/places/new")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView blank(@PathVariable String id) {
		Consultation consultation = this.editing.consultation(id);
		return page(consultation, this.editing.mark(consultation), "new", new PlaceForm("venue", "", "", ""),
				new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/places/new")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object add(@PathVariable String id, PlaceForm place, @RequestParam(defaultValue = "") String mark,
			StaffMember staff, HttpSession session) {
		Consultation consultation = this.editing.consultation(id);
		FormErrors errors = check(consultation, place, -1);
		ProgramChange change = new ProgramChange(consultation, mark, staff, ConsultationAct.PLACES_CHANGED, id);
		if (this.saving.save(change, errors, (each) -> PlaceEdits.add((Consultation) each, place.made()))) {
			return saved(consultation, session, "場所を加えました。");
		}
		return ProgramSaving.refused(page(consultation, mark, "new", place, errors), errors);
	}

	@GetMapping("/console/programs/of/{id}/places/{number}")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView form(@PathVariable String id, @PathVariable String number) {
		Consultation consultation = this.editing.consultation(id);
		PlaceForm place = PlaceForm.of(consultation.places().get(known(consultation, number)));
		return page(consultation, this.editing.mark(consultation), number, place, new FormErrors());
	}

	@PostMapping("/console/programs/of/{id}/places/{number}")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object change(@PathVariable String id, @PathVariable String number, PlaceForm place,
			@RequestParam(defaultValue = "") String mark, StaffMember staff, HttpSession session) {
		Consultation consultation = this.editing.consultation(id);
		int known = known(consultation, number);
		FormErrors errors = check(consultation, place, known);
		ProgramChange change = new ProgramChange(consultation, mark, staff, ConsultationAct.PLACES_CHANGED, id);
		if (this.saving.save(change, errors, (each) -> PlaceEdits.change((Consultation) each, known, place.made()))) {
			return saved(consultation, session, "場所を直しました。");
		}
		return ProgramSaving.refused(page(consultation, mark, number, place, errors), errors);
	}

	/** Whoever booked there keeps the place by its name. */
	@PostMapping("/console/programs/of/{id}/places/{number}/remove")
	@Permitted(Permission.EDIT_PROGRAMS)
	Object remove(@PathVariable String id, @PathVariable String number, @RequestParam(defaultValue = "") String mark,
			StaffMember staff, HttpSession session) {
		Consultation consultation = this.editing.consultation(id);
		int known = known(consultation, number);
		FormErrors errors = new FormErrors()
			.require(consultation.places().size() > 1, ProgramSaving.MARK, "場所は、1つは要ります。")
			.require(!PlaceEdits.isNamed(consultation, consultation.places().get(known).name()), ProgramSaving.MARK,
					"この場所だけを指定した時間があります。先に、相談員の時間を直してください。");
		ProgramChange change = new ProgramChange(consultation, mark, staff, ConsultationAct.PLACES_CHANGED, id);
		if (this.saving.save(change, errors, (each) -> PlaceEdits.remove((Consultation) each, known))) {
			return saved(consultation, session, "場所を外しました。予約済みの方の場所の名前は、そのまま残ります。");
		}
		return ProgramSaving.refused(list(consultation, errors), errors);
	}

	private static FormErrors check(Consultation consultation, PlaceForm place, int number) {
		FormErrors errors = new FormErrors();
		place.check(errors);
		boolean isTaken = IntStream.range(0, consultation.places().size())
			.anyMatch((other) -> other != number
					&& consultation.places().get(other).name().equals(place.place().strip()));
		return errors.require(!isTaken, "place", "同じ名前の場所があります。別の名前にしてください。");
	}

	private static int known(Consultation consultation, String number) {
		if (!number.matches("[0-9]{1,3}") || Integer.parseInt(number) >= consultation.places().size()) {
			throw ProgramEditing.missing();
		}
		return Integer.parseInt(number);
	}

	private static String saved(Consultation consultation, HttpSession session, String told) {
		Notice.tell(session, told);
		return "redirect:" + Screens.path(consultation) + "/places";
	}

	private ModelAndView list(Consultation consultation, FormErrors errors) {
		return Screens.page("places", consultation, this.editing.mark(consultation), errors);
	}

	private static ModelAndView page(Consultation consultation, String mark, String number, PlaceForm place,
			FormErrors errors) {
		return Screens.page("place", consultation, mark, errors)
			.addObject("number", number)
			.addObject("place", place)
			.addObject("kinds", PlaceForm.kinds());
	}

}
