package jp.wakuwaku.bot.console.home;

import java.util.Comparator;
import java.util.List;

import jp.wakuwaku.bot.console.security.AnyStaff;
import jp.wakuwaku.bot.console.security.StaffMember;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what needs somebody today, as far as its group of screens is there. */
@Controller
class HomeController {

	private final List<HomeCard> cards;

	HomeController(ObjectProvider<HomeCard> cards) {
		this.cards = cards.stream().sorted(Comparator.comparingInt(HomeCard::place)).toList();
	}

	@GetMapping("/console")
	@AnyStaff
	String show(StaffMember staff, Model model) {
		List<HomeCard.Line> lines = this.cards.stream().flatMap((card) -> card.lines(staff).stream()).toList();
		model.addAttribute("urgent", lines.stream().filter(HomeCard.Line::isUrgent).toList());
		model.addAttribute("others", lines.stream().filter((line) -> !line.isUrgent()).toList());
		return "console/home/home";
	}

}
