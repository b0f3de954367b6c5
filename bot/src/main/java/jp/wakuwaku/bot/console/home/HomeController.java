package jp.wakuwaku.bot.console.home;

import java.util.Comparator;
import java.util.List;

import jp.wakuwaku.bot.console.security.AnyStaff;
import jp.wakuwaku.bot.console.security.StaffMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what needs somebody today, as far as its group of screens is there. */
@Controller
class HomeController {

	private static final Logger logger = LoggerFactory.getLogger(HomeController.class);

	private final List<HomeCard> cards;

	HomeController(ObjectProvider<HomeCard> cards) {
		this.cards = cards.stream().sorted(Comparator.comparingInt(HomeCard::place)).toList();
	}

	/** What one card cannot read must not hide what the others say. */
	static List<HomeCard.Line> lines(HomeCard card, StaffMember staff) {
		try {
			return card.lines(staff);
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.error("{} cannot be shown: {}", card.getClass().getSimpleName(), ex.getClass().getName());
			return List.of(new HomeCard.Line("ここに出す数のひとつ", "調べられません。システムの担当者に知らせてください", "/console", true));
		}
	}

	@GetMapping("/console")
	@AnyStaff
	String show(StaffMember staff, Model model) {
		List<HomeCard.Line> lines = this.cards.stream().flatMap((card) -> lines(card, staff).stream()).toList();
		model.addAttribute("urgent", lines.stream().filter(HomeCard.Line::isUrgent).toList());
		model.addAttribute("others", lines.stream().filter((line) -> !line.isUrgent()).toList());
		return "console/home/home";
	}

}
