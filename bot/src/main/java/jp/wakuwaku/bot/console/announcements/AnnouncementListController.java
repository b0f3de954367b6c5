package jp.wakuwaku.bot.console.announcements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.announcements.Announcement;
import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists announcements, parted by how far they have come. */
@Controller
class AnnouncementListController {

	private final AnnouncementDesk desk;

	private final Descriptions descriptions;

	AnnouncementListController(AnnouncementDesk desk, Descriptions descriptions) {
		this.desk = desk;
		this.descriptions = descriptions;
	}

	@GetMapping(AnnouncementPath.LIST)
	@Permitted(Permission.VIEW)
	String list(@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "1") int page, Model model) {
		List<Announcement> all = this.desk.all();
		Stage stage = Stage.of(state);
		List<AnnouncementRow> rows = all.stream()
			.filter((announcement) -> Stage.of(announcement.state()) == stage)
			.map((announcement) -> AnnouncementRow.of(announcement, this.descriptions))
			.filter((row) -> row.matches(text.strip()))
			.toList();
		model.addAttribute("rows", Pager.of(rows, page));
		model.addAttribute("stage", stage);
		model.addAttribute("tabs", tabs(all));
		model.addAttribute("text", text.strip());
		model.addAttribute("errors", new FormErrors());
		return "console/announcements/list";
	}

	private static Map<String, String> tabs(List<Announcement> all) {
		Map<String, String> tabs = new LinkedHashMap<>();
		for (Stage stage : Stage.values()) {
			long count = all.stream().filter((announcement) -> Stage.of(announcement.state()) == stage).count();
			tabs.put(stage.path(), stage.label() + "（" + count + "）");
		}
		return tabs;
	}

}
