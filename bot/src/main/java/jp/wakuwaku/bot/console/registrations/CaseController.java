package jp.wakuwaku.bot.console.registrations;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.registration.NoticeTexts;
import jp.wakuwaku.bot.registration.desk.Casework;
import jp.wakuwaku.bot.registration.desk.DeskResult;
import jp.wakuwaku.bot.registration.desk.Disclosures;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one registration, finds it by its number, and cancels it. */
@Controller
class CaseController {

	private final Cases cases;

	private final Disclosures disclosures;

	private final Casework casework;

	private final NoticeTexts texts;

	CaseController(Cases cases, Disclosures disclosures, Casework casework, NoticeTexts texts) {
		this.cases = cases;
		this.disclosures = disclosures;
		this.casework = casework;
		this.texts = texts;
	}

	@GetMapping("/console/registrations/receipts")
	@Permitted(Permission.RUN_SESSIONS)
	Object find(@RequestParam(defaultValue = "") String number, HttpSession session) {
		Optional<Case> found = TypedReceipt.in(number).flatMap(this.cases::find);
		if (found.isPresent()) {
			return "redirect:" + found.get().path();
		}
		Notice.tell(session,
				number.isBlank() ? "受付番号を入れてから「開く」を押してください。" : "その受付番号の申し込みは見つかりません。K7M2-QX4R のような番号を、もう一度確かめてください。");
		return "redirect:/console/registrations";
	}

	@GetMapping("/console/registrations/receipts/{receipt}")
	@Permitted(Permission.RUN_SESSIONS)
	String show(@PathVariable String receipt, StaffMember staff, Model model) {
		Case found = this.cases.named(receipt);
		model.addAttribute("case", found);
		model.addAttribute("details", this.disclosures.details(Acts.once(staff), found.registration().receipt()));
		model.addAttribute("key", Acts.newKey());
		return "console/registrations/case";
	}

	@GetMapping("/console/registrations/receipts/{receipt}/cancel")
	@Permitted(Permission.RUN_SESSIONS)
	String ask(@PathVariable String receipt, Model model) {
		Case found = this.cases.named(receipt);
		model.addAttribute("case", found);
		model.addAttribute("told", this.texts.removed(found.registration().receipt()));
		model.addAttribute("key", Acts.newKey());
		return "console/registrations/cancel";
	}

	@PostMapping("/console/registrations/receipts/{receipt}/cancel")
	@Permitted(Permission.RUN_SESSIONS)
	String cancel(@PathVariable String receipt, @RequestParam(defaultValue = "") String key, StaffMember staff,
			HttpSession session) {
		Case found = this.cases.named(receipt);
		DeskResult result = this.casework.cancel(Acts.of(staff, key), found.registration().receipt());
		String refusal = Refusals.say(result);
		Notice.tell(session, !refusal.isEmpty() ? refusal
				: found.entry().isReachable() ? "取り消しました。本人にはLINEでお知らせします。" : "取り消しました。LINEではお知らせできません。電話で伝えてください。");
		return "redirect:" + (refusal.isEmpty() ? found.meeting().path() : found.path());
	}

}
