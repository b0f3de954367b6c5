package jp.wakuwaku.bot.console.registrations;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.registration.desk.Casework;
import jp.wakuwaku.bot.registration.desk.DeskResult;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Books for somebody who waits, and answers offers for those who were phoned. */
@Controller
class PromotionController {

	private final Cases cases;

	private final Casework casework;

	PromotionController(Cases cases, Casework casework) {
		this.cases = cases;
		this.casework = casework;
	}

	@GetMapping("/console/registrations/receipts/{receipt}/promote")
	@Permitted(Permission.RUN_SESSIONS)
	ModelAndView ask(@PathVariable String receipt) {
		return page(this.cases.named(receipt), new FormErrors());
	}

	@PostMapping("/console/registrations/receipts/{receipt}/promote")
	@Permitted(Permission.RUN_SESSIONS)
	Object promote(@PathVariable String receipt, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "") String key, StaffMember staff, HttpSession session) {
		Case found = this.cases.named(receipt);
		FormErrors errors = new FormErrors().require(Reasons.find(reason).isPresent(), "reason", "理由を選んでください。");
		if (errors.isEmpty()) {
			DeskResult result = this.casework.promote(Acts.of(staff, key), found.registration().receipt(),
					Reasons.find(reason).orElseThrow());
			errors.add("reason", Refusals.say(result));
		}
		if (!errors.isEmpty()) {
			ModelAndView page = page(found, errors);
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page.addObject("reason", reason);
		}
		Notice.tell(session, "申し込み済みにしました。" + (found.entry().isReachable() ? "" : "電話で本人に伝えてください。"));
		return "redirect:" + found.path();
	}

	@PostMapping("/console/registrations/receipts/{receipt}/offer")
	@Permitted(Permission.RUN_SESSIONS)
	String answer(@PathVariable String receipt, @RequestParam(defaultValue = "") String answer,
			@RequestParam(defaultValue = "") String key, StaffMember staff, HttpSession session) {
		Case found = this.cases.named(receipt);
		boolean isAccepted = answer.equals("accept");
		if (isAccepted || answer.equals("decline")) {
			String refusal = Refusals
				.say(this.casework.answerOffer(Acts.of(staff, key), found.registration().receipt(), isAccepted));
			Notice.tell(session, !refusal.isEmpty() ? refusal : isAccepted ? "申し込み済みにしました。" : "辞退として、次の方に案内します。");
		}
		return "redirect:" + found.path();
	}

	private static ModelAndView page(Case found, FormErrors errors) {
		return new ModelAndView("console/registrations/promote").addObject("case", found)
			.addObject("reasons", Reasons.labels())
			.addObject("reason", "")
			.addObject("key", Acts.newKey())
			.addObject("errors", errors);
	}

}
