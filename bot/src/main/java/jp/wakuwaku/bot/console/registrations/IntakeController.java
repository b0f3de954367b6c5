package jp.wakuwaku.bot.console.registrations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.registration.desk.Act;
import jp.wakuwaku.bot.registration.desk.DeskResult;
import jp.wakuwaku.bot.registration.desk.Intake;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.registration.desk.Rolls;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Enters somebody who phones or comes along. */
@Controller
class IntakeController {

	private final Meetings meetings;

	private final Rolls rolls;

	private final Intake intake;

	IntakeController(Meetings meetings, Rolls rolls, Intake intake) {
		this.meetings = meetings;
		this.rolls = rolls;
		this.intake = intake;
	}

	@GetMapping("/console/registrations/sessions/{seating}/new")
	@Permitted(Permission.RUN_SESSIONS)
	ModelAndView form(@PathVariable String seating) {
		Meeting meeting = this.meetings.named(seating);
		return page(meeting, IntakeForm.empty(), Entries.empty(meeting.program().form()), new FormErrors());
	}

	@PostMapping("/console/registrations/sessions/{seating}/new")
	@Permitted(Permission.RUN_SESSIONS)
	Object register(@PathVariable String seating, @RequestParam MultiValueMap<String, String> sent, StaffMember staff,
			HttpSession session) {
		Meeting meeting = this.meetings.named(seating);
		Form form = meeting.program().form();
		IntakeForm typed = IntakeForm.of(sent);
		Map<String, String> answers = Entries.read(form, sent);
		DeskResult result = register(meeting, typed, answers, Acts.of(staff, typed.key()), false);
		if (typed.waits() && result instanceof DeskResult.NoRoom room && room.hasWaitingList()) {
			result = register(meeting, typed, answers, Acts.of(staff, "w-" + typed.key()), true);
		}
		if (result instanceof DeskResult.Done(RollEntry entry)) {
			Notice.tell(session, said(entry));
			return "redirect:/console/registrations/receipts/" + entry.receipt();
		}
		return again(meeting, typed, sent, result);
	}

	/** Nobody waits as long as there is a seat. */
	private DeskResult register(Meeting meeting, IntakeForm typed, Map<String, String> answers, Act act,
			boolean isForWaiting) {
		return Named.orMissing((_) -> typed.application(meeting, answers, isForWaiting), typed.key(),
				(application) -> Optional.of(this.intake.register(act, application)));
	}

	private ModelAndView again(Meeting meeting, IntakeForm typed, MultiValueMap<String, String> sent,
			DeskResult result) {
		Form form = meeting.program().form();
		FormErrors errors = new FormErrors();
		List<SamePerson> persons = List.of();
		switch (result) {
			case DeskResult.Faulty(Map<String, String> messages) -> errors = Entries.errors(form, messages);
			case DeskResult.SamePhone(List<DeskResult.Acquaintance> found) -> {
				persons = SamePerson.of(found);
				errors.add("person", Refusals.say(result));
			}
			default -> errors.add((result instanceof DeskResult.NoRoom) ? "reason" : "main", Refusals.say(result));
		}
		boolean isSameAct = result instanceof DeskResult.SamePhone;
		ModelAndView page = page(meeting, isSameAct ? typed : typed.anew(), Entries.again(form, sent), errors);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("persons", SamePerson.options(persons));
	}

	private ModelAndView page(Meeting meeting, IntakeForm typed, List<EntryField> fields, FormErrors errors) {
		Map<String, String> reasons = new LinkedHashMap<>();
		reasons.put("", "こえて受けない");
		reasons.putAll(Reasons.labels());
		return new ModelAndView("console/registrations/new").addObject("meeting", meeting)
			.addObject("row", MeetingRow.of(meeting, this.rolls.tally(meeting.seating()), this.meetings.now()))
			.addObject("form", typed)
			.addObject("fields", fields)
			.addObject("places", places(meeting))
			.addObject("reasons", reasons)
			.addObject("persons", Map.of())
			.addObject("errors", errors);
	}

	private static Map<String, String> places(Meeting meeting) {
		Map<String, String> places = new LinkedHashMap<>();
		if (meeting.program() instanceof Consultation consultation && consultation.places().size() > 1) {
			consultation.places().forEach((place) -> places.put(place.name(), place.name()));
		}
		return places;
	}

	private static String said(RollEntry entry) {
		return "登録しました。受付番号は " + entry.receipt() + " です。" + switch (entry.state()) {
			case WAITING -> "キャンセル待ち " + entry.position() + "番目です。";
			case OFFERED -> "空きがあったので、案内中です。";
			case BOOKED, HELD, ENDED -> "";
		};
	}

}
