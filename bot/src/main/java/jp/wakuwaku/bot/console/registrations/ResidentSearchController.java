package jp.wakuwaku.bot.console.registrations;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.security.LookUpLimit;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.registration.desk.Acquaintances;
import jp.wakuwaku.bot.registration.desk.DeskResult;
import jp.wakuwaku.bot.registration.desk.RollEntry;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Finds a person by a receipt number or a whole phone number. Sent, not asked for by an
 * address, so that no number stays in a browser's history.
 */
@Controller
class ResidentSearchController {

	private static final String NOTHING = "受付番号か、電話番号を入れてください。";

	private final Acquaintances acquaintances;

	private final LookUpLimit limit;

	private final OfficeRules rules;

	ResidentSearchController(Acquaintances acquaintances, LookUpLimit limit, OfficeRules rules) {
		this.acquaintances = acquaintances;
		this.limit = limit;
		this.rules = rules;
	}

	@GetMapping(ResidentView.PATH)
	@Permitted(Permission.CARE_FOR_PERSONS)
	ModelAndView form(StaffMember staff) {
		return page(staff, List.of(), new FormErrors());
	}

	@PostMapping(ResidentView.PATH)
	@Permitted(Permission.CARE_FOR_PERSONS)
	Object find(@RequestParam(defaultValue = "") String number, StaffMember staff) {
		if (number.isBlank()) {
			return refused(staff, HttpStatus.UNPROCESSABLE_CONTENT, NOTHING);
		}
		if (!this.limit.allows(staff)) {
			return refused(staff, HttpStatus.TOO_MANY_REQUESTS, "短いあいだに何度もさがしたので、いまはさがせません。15分ほど待ってください。");
		}
		Optional<String> receipt = TypedReceipt.in(number);
		if (receipt.isPresent()) {
			return "redirect:" + ResidentView.PATH + "/" + receipt.get();
		}
		String phone = Normalizer.normalize(number, Normalizer.Form.NFKC).strip();
		List<SamePhone> found = this.acquaintances.find(Acts.once(staff), phone)
			.stream()
			.map(SamePhone::of)
			.filter((person) -> !person.receipt().isEmpty())
			.toList();
		return switch (found.size()) {
			case 0 -> refused(staff, HttpStatus.UNPROCESSABLE_CONTENT, nobody());
			case 1 -> "redirect:" + ResidentView.PATH + "/" + found.getFirst().receipt();
			default -> page(staff, found, new FormErrors());
		};
	}

	private String nobody() {
		return "見つかりません。番号をもう一度確かめてください。電話番号でさがせるのは、申し込みに書かれた番号だけで、講座や相談が終わって" + this.rules.retention().detailsDays()
				+ "日たつと、さがせなくなります。";
	}

	/** What was typed is not shown again. */
	private static ModelAndView refused(StaffMember staff, HttpStatus status, String problem) {
		ModelAndView page = page(staff, List.of(), new FormErrors().add("number", problem));
		page.setStatus(status);
		return page;
	}

	private static ModelAndView page(StaffMember staff, List<SamePhone> found, FormErrors errors) {
		return new ModelAndView("console/registrations/persons").addObject("found", found)
			.addObject("errors", errors)
			.addObject("path", ResidentView.PATH)
			.addObject("tabs", SessionListController.tabs(staff));
	}

	/**
	 * One of several who gave the same number.
	 *
	 * @param receipt of their newest registration; empty without one
	 * @param text what they have, without a name
	 */
	record SamePhone(String receipt, String text) {

		static SamePhone of(DeskResult.Acquaintance one) {
			String receipt = one.places()
				.stream()
				.map(RollEntry::receipt)
				.filter(Objects::nonNull)
				.findFirst()
				.map(Object::toString)
				.orElse("");
			return new SamePhone(receipt, SamePerson.of(List.of(one)).getFirst().text());
		}

		public String path() {
			return ResidentView.PATH + "/" + this.receipt;
		}

	}

}
