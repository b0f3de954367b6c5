package jp.wakuwaku.bot.console.registrations;

import java.util.Locale;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.console.security.StepUp;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.desk.Act;
import jp.wakuwaku.bot.registration.desk.ForgetReason;
import jp.wakuwaku.bot.registration.desk.PersonOffice;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows all that somebody has, and forgets them after saying what goes with it. */
@Controller
class ResidentController {

	private final ResidentViews persons;

	private final PersonOffice office;

	ResidentController(ResidentViews persons, PersonOffice office) {
		this.persons = persons;
		this.office = office;
	}

	@GetMapping(ResidentView.PATH + "/{receipt}")
	@Permitted(Permission.CARE_FOR_PERSONS)
	String show(@PathVariable String receipt, StaffMember staff, Model model) {
		model.addAttribute("person", named(receipt, Acts.once(staff)));
		return "console/registrations/person";
	}

	@GetMapping(ResidentView.PATH + "/{receipt}/forget")
	@Permitted(Permission.CARE_FOR_PERSONS)
	@StepUp
	ModelAndView ask(@PathVariable String receipt, StaffMember staff) {
		return page(named(receipt, Acts.once(staff)), CareForm.empty(), new FormErrors());
	}

	@PostMapping(ResidentView.PATH + "/{receipt}/forget")
	@Permitted(Permission.CARE_FOR_PERSONS)
	@StepUp
	Object forget(@PathVariable String receipt, @RequestParam(defaultValue = "") String mark,
			@RequestParam(defaultValue = "") String key, CareForm form, StaffMember staff, HttpSession session) {
		Act act = Acts.of(staff, key);
		FormErrors errors = form.check(ForgetReason.class);
		ResidentView person = named(receipt, act);
		if (errors.isEmpty()) {
			return this.office.forget(act, new ReceiptNumber(person.receipt()), mark, form.why(ForgetReason.class))
				.<Object>map((deletion) -> {
					Notice.tell(session, "この方の情報をすべて消しました。消した証明の番号は " + deletion.id() + " です。本人に伝えてください。");
					return "redirect:" + ResidentView.PATH;
				})
				.orElseGet(() -> again(named(receipt, act), form,
						new FormErrors().add("main", "開いているあいだに登録が変わりました。消えるものを、もう一度確かめてください。")));
		}
		return again(person, form, errors);
	}

	private ResidentView named(String receipt, Act act) {
		return Named.orMissing(ReceiptNumber::new, receipt.toUpperCase(Locale.ROOT),
				(number) -> this.persons.find(act, number));
	}

	private static ModelAndView again(ResidentView person, CareForm form, FormErrors errors) {
		ModelAndView page = page(person, form, errors);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private static ModelAndView page(ResidentView person, CareForm form, FormErrors errors) {
		return new ModelAndView("console/registrations/forget").addObject("person", person)
			.addObject("form", form)
			.addObject("hint", CareForm.HINT)
			.addObject("reasons", CareReasons.ofForgetting())
			.addObject("key", Acts.newKey())
			.addObject("errors", errors);
	}

}
