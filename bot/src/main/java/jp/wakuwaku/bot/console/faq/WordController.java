package jp.wakuwaku.bot.console.faq;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.DraftChange;
import jp.wakuwaku.bot.faq.EntryMark;
import jp.wakuwaku.bot.faq.FaqDraft;
import jp.wakuwaku.bot.faq.FaqEdit;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.WordEdits;
import jp.wakuwaku.knowledge.content.Thesaurus;
import jp.wakuwaku.knowledge.content.WordGroup;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Writes groups of words into the draft. A group has no name of its own: its address is
 * the mark of what stood there.
 */
@Controller
class WordController {

	private static final String LIST = "/console/faq/words";

	private static final String GONE = "この組は、ほかの人が変えたか消しました。一覧で、いまの内容を確かめてください。";

	private final FaqEditing editing;

	private final WordPage page;

	private final WordCheck check;

	private final AuditLog audit;

	WordController(FaqEditing editing, WordPage page, WordCheck check, AuditLog audit) {
		this.editing = editing;
		this.page = page;
		this.check = check;
		this.audit = audit;
	}

	@GetMapping(LIST + "/new")
	@Permitted(Permission.EDIT_FAQ)
	Object begin() {
		return this.page.of(new WordForm("", "", ""), "", thesaurus());
	}

	@PostMapping(LIST + "/new")
	@Permitted(Permission.EDIT_FAQ)
	Object create(WordForm form, StaffMember staff, HttpSession session) {
		return save("", form, staff, session);
	}

	@GetMapping(LIST + "/{key}")
	@Permitted(Permission.EDIT_FAQ)
	Object edit(@PathVariable String key, HttpSession session) {
		Thesaurus thesaurus = thesaurus();
		return WordEdits.find(thesaurus, new EntryMark(key))
			.<Object>map((group) -> this.page.of(WordForm.of(group), key, thesaurus))
			.orElseGet(() -> gone(session));
	}

	@PostMapping(LIST + "/{key}")
	@Permitted(Permission.EDIT_FAQ)
	Object save(@PathVariable String key, WordForm form, StaffMember staff, HttpSession session) {
		Thesaurus thesaurus = thesaurus();
		Optional<WordGroup> old = WordEdits.find(thesaurus, new EntryMark(key));
		FormErrors errors = this.check.of(form, old.orElse(null), thesaurus);
		if (!key.isEmpty() && old.isEmpty() && form.isRight() && !thesaurus.groups().contains(form.group())) {
			return this.page.conflict(form, thesaurus);
		}
		if (!errors.isEmpty()) {
			return this.page.wrong(form, key, thesaurus, errors);
		}
		WordGroup group = form.group();
		DraftChange change = key.isEmpty() ? WordEdits.add(group) : WordEdits.replace(new EntryMark(key), group);
		this.audit.note(staff, FaqAct.FAQ_WORDS_SAVED, "");
		return switch (this.editing.make(change, staff.displayName())) {
			case FaqEdit.Saved _, FaqEdit.Published _ -> told(session, "下書きに保存しました。「公開」で、答えの変わり方を確かめてください。");
			case FaqEdit.Stale(FaqDraft current) -> this.page.conflict(form, current.content().thesaurus());
			case FaqEdit.Refused(List<String> reasons) ->
				this.page.wrong(form, key, thesaurus, new FormErrors().add("forms", String.join(" ", reasons)));
		};
	}

	@GetMapping(LIST + "/{key}/remove")
	@Permitted(Permission.EDIT_FAQ)
	String confirmRemoval(@PathVariable String key, Model model, HttpSession session) {
		Optional<WordGroup> group = WordEdits.find(thesaurus(), new EntryMark(key));
		if (group.isEmpty()) {
			return gone(session);
		}
		model.addAttribute("title", "この組を消しますか")
			.addAttribute("text", "下書きから消します。公開すると、これらの言葉は、別の言葉として探されます。")
			.addAttribute("facts", Map.of("言葉", String.join("、", group.get().forms())))
			.addAttribute("action", LIST + "/" + key + "/remove")
			.addAttribute("label", "下書きから消す")
			.addAttribute("kind", "danger")
			.addAttribute("fields", Map.of())
			.addAttribute("back", LIST + "/" + key);
		return "console/components/confirm";
	}

	@PostMapping(LIST + "/{key}/remove")
	@Permitted(Permission.EDIT_FAQ)
	String remove(@PathVariable String key, StaffMember staff, HttpSession session) {
		this.audit.note(staff, FaqAct.FAQ_WORDS_REMOVED, "");
		return switch (this.editing.make(WordEdits.remove(new EntryMark(key)), staff.displayName())) {
			case FaqEdit.Saved _, FaqEdit.Published _ -> told(session, "下書きから消しました。公開するまで、市民への答えは変わりません。");
			case FaqEdit.Stale _, FaqEdit.Refused _ -> gone(session);
		};
	}

	private Thesaurus thesaurus() {
		return this.editing.readDraft().content().thesaurus();
	}

	private static String gone(HttpSession session) {
		return told(session, GONE);
	}

	private static String told(HttpSession session, String text) {
		Notice.tell(session, text);
		return "redirect:" + LIST;
	}

}
