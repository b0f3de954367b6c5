package jp.wakuwaku.bot.console.faq;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.FaqDifference;
import jp.wakuwaku.bot.faq.FaqDraft;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.knowledge.Faq;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows all entries, and what of them is not published yet. */
@Controller
class FaqListController {

	private final FaqEditing editing;

	private final RecentUse use;

	private final Clock clock;

	FaqListController(FaqEditing editing, RecentUse use, Clock clock) {
		this.editing = editing;
		this.use = use;
		this.clock = clock;
	}

	@GetMapping("/console/faq")
	@Permitted(Permission.VIEW)
	String show(FaqFilter filter, @RequestParam(defaultValue = "1") int page, Model model) {
		FaqDraft draft = this.editing.readDraft();
		FaqContent published = this.editing.readPublished();
		LocalDate today = JapanTime.at(this.clock.instant()).toLocalDate();
		FaqListing listing = new FaqListing(draft.content().faq(), published.faq(), this.use.byEntry(), today);
		model.addAttribute("filter", filter)
			.addAttribute("entries", Pager.of(listing.rows(filter), page))
			.addAttribute("draft", draft)
			.addAttribute("difference", FaqDifference.between(published, draft.content()))
			.addAttribute("categories", categories(draft.content().faq()))
			.addAttribute("states", FaqFilter.STATES)
			.addAttribute("onlys", FaqFilter.ONLY)
			.addAttribute("errors", new FormErrors());
		return "console/faq/list";
	}

	private static Map<String, String> categories(Faq faq) {
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put("", "すべて");
		faq.categories().forEach((category) -> titles.put(category.id(), category.title()));
		return titles;
	}

}
