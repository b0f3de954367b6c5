package jp.wakuwaku.bot.console.faq;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.EntryMark;
import jp.wakuwaku.bot.faq.FaqDraft;
import jp.wakuwaku.bot.faq.FaqEdit;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows an entry, and takes it out of the draft. */
@Controller
class EntryShowController {

	private final FaqEditing editing;

	private final EntryPage page;

	private final RecentUse use;

	private final AuditLog audit;

	EntryShowController(FaqEditing editing, EntryPage page, RecentUse use, AuditLog audit) {
		this.editing = editing;
		this.page = page;
		this.use = use;
		this.audit = audit;
	}

	@GetMapping("/console/faq/entries/{id}")
	@Permitted(Permission.VIEW)
	String show(@PathVariable String id, @RequestParam(defaultValue = "ja") String language, Model model) {
		FaqId wanted = EntryController.idOf(id);
		Faq draft = this.editing.readDraft().content().faq();
		Faq published = this.editing.readPublished().faq();
		Optional<FaqEntry> drafted = draft.entry(wanted);
		FaqEntry live = published.entry(wanted).orElse(null);
		FaqEntry entry = drafted.or(() -> published.entry(wanted)).orElseThrow(EntryController::missing);
		Faq faq = drafted.isPresent() ? draft : published;
		model.addAttribute("entry", entry)
			.addAttribute("isRemoved", drafted.isEmpty())
			.addAttribute("isNew", live == null)
			.addAttribute("changes",
					(live != null) ? EntryText.differing(live, published, drafted.orElse(null), draft) : List.of())
			.addAttribute("lines", EntryText.of(entry, faq))
			.addAttribute("use", this.use.byEntry().getOrDefault(id, EntryUse.NONE))
			.addAttribute("language", language)
			.addAttribute("languages", languages(entry))
			.addAttribute("bubbles", this.page.preview(entry, faq, Language.of(language).orElse(Language.JA)));
		return "console/faq/entry";
	}

	@GetMapping("/console/faq/entries/{id}/remove")
	@Permitted(Permission.EDIT_FAQ)
	String confirmRemoval(@PathVariable String id, Model model) {
		FaqEntry entry = this.editing.readDraft()
			.content()
			.faq()
			.entry(EntryController.idOf(id))
			.orElseThrow(EntryController::missing);
		model.addAttribute("title", "この項目を消しますか")
			.addAttribute("text", "下書きから消します。公開すると、市民はこの答えを見られなくなります。公開するまでは、いまのままです。")
			.addAttribute("facts", Map.of("質問", entry.question()))
			.addAttribute("action", "/console/faq/entries/" + id + "/remove")
			.addAttribute("label", "下書きから消す")
			.addAttribute("kind", "danger")
			.addAttribute("fields", Map.of("seen", EntryMark.of(Optional.of(entry)).value()))
			.addAttribute("back", "/console/faq/entries/" + id);
		return "console/components/confirm";
	}

	@PostMapping("/console/faq/entries/{id}/remove")
	@Permitted(Permission.EDIT_FAQ)
	String remove(@PathVariable String id, @RequestParam String seen, StaffMember staff, HttpSession session) {
		FaqId wanted = EntryController.idOf(id);
		this.audit.note(staff, FaqAct.FAQ_ENTRY_REMOVED, id);
		return switch (this.editing.removeEntry(wanted, new EntryMark(seen), staff.displayName())) {
			case FaqEdit.Saved _, FaqEdit.Published _ -> {
				Notice.tell(session, "下書きから消しました。公開するまで、市民への答えは変わりません。");
				yield "redirect:/console/faq";
			}
			case FaqEdit.Stale(FaqDraft current) when current.content().faq().entry(wanted).isEmpty() -> {
				Notice.tell(session, "この項目は、もう下書きから消えています。");
				yield "redirect:/console/faq";
			}
			case FaqEdit.Stale _ -> {
				Notice.tell(session, "ほかの人がこの項目を直したため、消しませんでした。いまの内容を確かめてください。");
				yield "redirect:/console/faq/entries/" + id;
			}
			case FaqEdit.Refused _ -> {
				Notice.tell(session, "ほかの項目の「関連する項目」にあるため、消せませんでした。先に、そちらから外してください。");
				yield "redirect:/console/faq/entries/" + id;
			}
		};
	}

	private static Map<String, String> languages(FaqEntry entry) {
		Map<String, String> languages = new LinkedHashMap<>();
		String path = "/console/faq/entries/" + entry.id();
		languages.put(path, Language.JA.ownName());
		entry.variants()
			.keySet()
			.forEach((other) -> languages.put(path + "?language=" + other.code(), other.ownName()));
		return languages;
	}

}
