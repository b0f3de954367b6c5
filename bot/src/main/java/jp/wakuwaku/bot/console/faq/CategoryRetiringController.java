package jp.wakuwaku.bot.console.faq;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.CategoryEdits;
import jp.wakuwaku.bot.faq.EntryMark;
import jp.wakuwaku.bot.faq.FaqEdit;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a category out of the draft; its entries go to another one. */
@Controller
class CategoryRetiringController {

	private final FaqEditing editing;

	private final AuditLog audit;

	CategoryRetiringController(FaqEditing editing, AuditLog audit) {
		this.editing = editing;
		this.audit = audit;
	}

	@GetMapping(CategoryListController.LIST + "/{id}/retire")
	@Permitted(Permission.EDIT_FAQ)
	ModelAndView ask(@PathVariable String id) {
		return page(id, "", new FormErrors());
	}

	@PostMapping(CategoryListController.LIST + "/{id}/retire")
	@Permitted(Permission.EDIT_FAQ)
	Object retire(@PathVariable String id, @RequestParam String seen, @RequestParam(defaultValue = "") String heir,
			StaffMember staff, HttpSession session) {
		Faq faq = this.editing.readDraft().content().faq();
		boolean hasHeir = !heir.equals(id) && CategoryEdits.find(faq, heir).isPresent();
		if (!hasHeir && !faq.in(id).isEmpty()) {
			return page(id, heir, new FormErrors().add("heir", "項目の移動先を選んでください。"));
		}
		this.audit.note(staff, FaqAct.FAQ_CATEGORY_RETIRED, EntryController.idOf(id).value());
		Notice.tell(session,
				switch (this.editing.make(CategoryEdits.retire(new EntryMark(seen), id, heir), staff.displayName())) {
					case FaqEdit.Saved _, FaqEdit.Published _ -> "下書きからカテゴリをなくしました。公開するまで、市民への見え方は変わりません。";
					case FaqEdit.Stale _, FaqEdit.Refused _ -> "ほかの人が先に変えたため、なくしませんでした。いまの内容を確かめてください。";
				});
		return "redirect:" + CategoryListController.LIST;
	}

	private ModelAndView page(String id, String heir, FormErrors errors) {
		Faq faq = this.editing.readDraft().content().faq();
		FaqCategory category = CategoryEdits.find(faq, id).orElseThrow(EntryController::missing);
		Map<String, String> heirs = new LinkedHashMap<>();
		heirs.put("", "選んでください");
		faq.categories()
			.stream()
			.filter((other) -> !other.equals(category))
			.forEach((other) -> heirs.put(other.id(), other.title()));
		ModelAndView page = new ModelAndView("console/faq/category-retire");
		page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("category", category)
			.addObject("seen", EntryMark.of(category).value())
			.addObject("count", faq.in(id).size())
			.addObject("heirs", heirs)
			.addObject("heir", heir)
			.addObject("errors", errors);
	}

}
