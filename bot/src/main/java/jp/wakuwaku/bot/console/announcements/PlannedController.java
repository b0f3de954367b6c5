package jp.wakuwaku.bot.console.announcements;

import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What will go out, day by day. */
@Controller
class PlannedController {

	private final PlannedSendings sendings;

	PlannedController(PlannedSendings sendings) {
		this.sendings = sendings;
	}

	@GetMapping("/console/announcements/calendar")
	@Permitted(Permission.VIEW)
	String show(Model model) {
		model.addAttribute("days", PlannedDay.of(this.sendings.all()));
		return "console/announcements/calendar";
	}

}
