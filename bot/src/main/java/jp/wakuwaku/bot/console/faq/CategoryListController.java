package jp.wakuwaku.bot.console.faq;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.CategoryEdits;
import jp.wakuwaku.bot.faq.FaqEdit;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the categories of the draft as residents see them, and moves them. */
@Controller
class CategoryListController {

	static final String LIST = "/console/faq/categories";

	private final FaqEditing editing;

	private final AuditLog audit;

	CategoryListController(FaqEditing editing, AuditLog audit) {
		this.editing = editing;
		this.audit = audit;
	}

	@GetMapping(LIST)
	@Permitted(Permission.VIEW)
	String show(Model model) {
		Faq faq = this.editing.readDraft().content().faq();
		Map<String, Long> entries = faq.entries()
			.stream()
			.collect(Collectors.groupingBy(FaqEntry::category, Collectors.counting()));
		List<FaqCategory> categories = faq.categories();
		model.addAttribute("categories",
				IntStream.range(0, categories.size())
					.mapToObj((place) -> new Row(categories.get(place), place, place == categories.size() - 1,
							entries.getOrDefault(categories.get(place).id(), 0L)))
					.toList());
		return "console/faq/categories";
	}

	/** It names the place, so that sending it twice moves it once. */
	@PostMapping(LIST + "/{id}/place")
	@Permitted(Permission.EDIT_FAQ)
	String place(@PathVariable String id, @RequestParam int place, StaffMember staff, HttpSession session) {
		this.audit.note(staff, FaqAct.FAQ_CATEGORY_SAVED, EntryController.idOf(id).value());
		Notice.tell(session, switch (this.editing.make(CategoryEdits.place(id, place), staff.displayName())) {
			case FaqEdit.Saved _, FaqEdit.Published _ -> "並べかえました。公開するまで、市民への見え方は変わりません。";
			case FaqEdit.Stale _, FaqEdit.Refused _ -> "このカテゴリは、もうありません。";
		});
		return "redirect:" + LIST + "#category-" + id;
	}

	/** A category in the list. */
	record Row(FaqCategory category, int place, boolean isLast, long entries) {
	}

}
