package jp.wakuwaku.bot.console.registrations;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.registration.desk.Casework;
import jp.wakuwaku.bot.registration.desk.CorrectionReason;
import jp.wakuwaku.bot.registration.desk.DeskResult;
import jp.wakuwaku.bot.registration.desk.Disclosures;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Corrects what somebody told about themselves. */
@Controller
class CorrectionController {

	private final Cases cases;

	private final Disclosures disclosures;

	private final Casework casework;

	CorrectionController(Cases cases, Disclosures disclosures, Casework casework) {
		this.cases = cases;
		this.disclosures = disclosures;
		this.casework = casework;
	}

	@GetMapping("/console/registrations/receipts/{receipt}/edit")
	@Permitted(Permission.RUN_SESSIONS)
	ModelAndView form(@PathVariable String receipt, StaffMember staff) {
		Case found = this.cases.named(receipt);
		Map<String, String> kept = this.disclosures.answers(Acts.once(staff), found.registration().receipt());
		return page(found, Entries.of(found.meeting().program().form(), kept), CareForm.empty(), new FormErrors());
	}

	@PostMapping("/console/registrations/receipts/{receipt}/edit")
	@Permitted(Permission.RUN_SESSIONS)
	Object save(@PathVariable String receipt, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam(defaultValue = "") String key, CareForm why, StaffMember staff, HttpSession session) {
		Case found = this.cases.named(receipt);
		Form form = found.meeting().program().form();
		FormErrors errors = why.check(CorrectionReason.class);
		if (errors.isEmpty()) {
			DeskResult result = this.casework.changeDetails(Acts.of(staff, key), found.registration().receipt(),
					Entries.read(form, sent), why.why(CorrectionReason.class));
			if (result instanceof DeskResult.Done) {
				Notice.tell(session, "申し込みの内容を直しました。");
				return "redirect:" + found.path();
			}
			errors = (result instanceof DeskResult.Faulty(Map<String, String> messages))
					? Entries.errors(form, messages) : new FormErrors().add("main", Refusals.say(result));
		}
		ModelAndView page = page(found, Entries.again(form, sent), why, errors);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private static ModelAndView page(Case found, List<EntryField> fields, CareForm why, FormErrors errors) {
		return new ModelAndView("console/registrations/edit").addObject("case", found)
			.addObject("fields", fields)
			.addObject("why", why)
			.addObject("hint", CareForm.HINT)
			.addObject("reasons", CareReasons.ofCorrection())
			.addObject("key", Acts.newKey())
			.addObject("errors", errors);
	}

}
