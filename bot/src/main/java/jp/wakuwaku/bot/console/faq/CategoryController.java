package jp.wakuwaku.bot.console.faq;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.CategoryEdits;
import jp.wakuwaku.bot.faq.DraftChange;
import jp.wakuwaku.bot.faq.EntryMark;
import jp.wakuwaku.bot.faq.FaqDraft;
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

/** Writes a category into the draft. */
@Controller
class CategoryController {

	private static final String LIST = CategoryListController.LIST;

	private final FaqEditing editing;

	private final AuditLog audit;

	CategoryController(FaqEditing editing, AuditLog audit) {
		this.editing = editing;
		this.audit = audit;
	}

	/** Its name is chosen here, so that sending the form twice makes one category. */
	@GetMapping(LIST + "/new")
	@Permitted(Permission.EDIT_FAQ)
	ModelAndView begin() {
		String id = "c-" + UUID.randomUUID().toString().substring(0, 8);
		return page(new CategoryForm("", "", ""), id, true, new FormErrors(), HttpStatus.OK);
	}

	@PostMapping(LIST + "/new")
	@Permitted(Permission.EDIT_FAQ)
	Object create(@RequestParam String id, CategoryForm form, StaffMember staff, HttpSession session) {
		return save(EntryController.idOf(id).value(), form, true, staff, session);
	}

	@GetMapping(LIST + "/{id}")
	@Permitted(Permission.EDIT_FAQ)
	ModelAndView edit(@PathVariable String id) {
		FaqCategory category = CategoryEdits.find(faq(), id).orElseThrow(EntryController::missing);
		CategoryForm form = new CategoryForm(EntryMark.of(category).value(), category.title(), category.summary());
		return page(form, id, false, new FormErrors(), HttpStatus.OK);
	}

	@PostMapping(LIST + "/{id}")
	@Permitted(Permission.EDIT_FAQ)
	Object save(@PathVariable String id, CategoryForm form, StaffMember staff, HttpSession session) {
		return save(EntryController.idOf(id).value(), form, false, staff, session);
	}

	private Object save(String id, CategoryForm form, boolean isNew, StaffMember staff, HttpSession session) {
		FormErrors errors = form.check(id, faq());
		if (!errors.isEmpty()) {
			return page(form, id, isNew, errors, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		FaqCategory category = form.category(id);
		DraftChange change = isNew ? CategoryEdits.add(category)
				: CategoryEdits.replace(new EntryMark(form.seen()), category);
		this.audit.note(staff, FaqAct.FAQ_CATEGORY_SAVED, id);
		return switch (this.editing.make(change, staff.displayName())) {
			case FaqEdit.Saved _, FaqEdit.Published _ -> {
				Notice.tell(session, "下書きに保存しました。公開するまで、市民への見え方は変わりません。");
				yield "redirect:" + LIST;
			}
			case FaqEdit.Stale(FaqDraft current) -> conflict(form, id, current.content().faq());
			case FaqEdit.Refused(List<String> reasons) -> page(form, id, isNew,
					new FormErrors().add("title", String.join(" ", reasons)), HttpStatus.UNPROCESSABLE_CONTENT);
		};
	}

	/** Somebody else was faster: what stands there now, beside what was typed. */
	private static ModelAndView conflict(CategoryForm form, String id, Faq faq) {
		FaqCategory theirs = CategoryEdits.find(faq, id).orElse(null);
		String seen = (theirs != null) ? EntryMark.of(theirs).value() : "";
		return page(new CategoryForm(seen, form.title(), form.summary()), id, theirs == null, new FormErrors(),
				HttpStatus.CONFLICT)
			.addObject("conflict", true)
			.addObject("theirs", theirs);
	}

	private static ModelAndView page(CategoryForm form, String id, boolean isNew, FormErrors errors,
			HttpStatus status) {
		ModelAndView page = new ModelAndView("console/faq/category");
		page.setStatus(status);
		return page.addObject("form", form)
			.addObject("id", id)
			.addObject("isNew", isNew)
			.addObject("errors", errors)
			.addObject("conflict", false);
	}

	private Faq faq() {
		return this.editing.readDraft().content().faq();
	}

}
