package jp.wakuwaku.bot.console.faq;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.layout.SearchWords;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.FaqDifference;
import jp.wakuwaku.bot.faq.FaqEdit;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqVersion;
import jp.wakuwaku.bot.faq.WordsDifference;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.content.Thesaurus;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what was published when, and publishes an older version again. */
@Controller
class HistoryController {

	private static final String HISTORY = "/console/faq/history";

	private static final FaqContent NOTHING = new FaqContent(new Faq(List.of(), List.of()), new Thesaurus(List.of()));

	private final FaqEditing editing;

	private final ConsoleTimes times;

	private final AuditLog audit;

	HistoryController(FaqEditing editing, ConsoleTimes times, AuditLog audit) {
		this.editing = editing;
		this.times = times;
		this.audit = audit;
	}

	@GetMapping(HISTORY)
	@Permitted(Permission.VIEW)
	String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		SearchWords words = SearchWords.of(q);
		model
			.addAttribute("versions",
					Pager.of(this.editing.versions().stream().filter((version) -> words.areIn(said(version))).toList(),
							page))
			.addAttribute("q", words.typed())
			.addAttribute("path", HISTORY + "?q=" + URLEncoder.encode(words.typed(), StandardCharsets.UTF_8) + "&")
			.addAttribute("errors", new FormErrors());
		return "console/faq/history";
	}

	/** What the list says of it. */
	private String said(FaqVersion version) {
		String by = version.by();
		return String.join("\n", "第" + version.number() + "版", this.times.moment(version.publishedAt()),
				(by != null) ? by : "はじめから入っている内容");
	}

	@GetMapping("/console/faq/history/{number}")
	@Permitted(Permission.VIEW)
	String show(@PathVariable long number, @RequestParam(defaultValue = "1") int page, Model model) {
		List<FaqVersion> versions = this.editing.versions();
		FaqVersion version = version(versions, number);
		Optional<FaqVersion> before = versions.stream().filter((other) -> other.number() < number).findFirst();
		Optional<FaqContent> content = this.editing.content(number);
		FaqContent old = before.flatMap((other) -> this.editing.content(other.number())).orElse(NOTHING);
		FaqContent shown = content.orElse(old);
		model.addAttribute("version", version)
			.addAttribute("before", before.map(FaqVersion::number).orElse(0L))
			.addAttribute("isReadable", content.isPresent())
			.addAttribute("size", shown.faq().entries().size())
			.addAttribute("categories", CategoryChange.between(old.faq(), shown.faq()))
			.addAttribute("words", WordChange.of(WordsDifference.between(old.thesaurus(), shown.thesaurus())))
			.addAttribute("entries", Pager.of(EntryChange.between(old.faq(), shown.faq()), page));
		return "console/faq/version";
	}

	@GetMapping("/console/faq/history/{number}/restore")
	@Permitted(Permission.EDIT_FAQ)
	String confirm(@PathVariable long number, Model model) {
		FaqVersion version = version(this.editing.versions(), number);
		FaqContent wanted = this.editing.content(number).orElseThrow(EntryController::missing);
		FaqDifference changes = FaqDifference.between(this.editing.readPublished(), wanted);
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("公開した日時", this.times.moment(version.publishedAt()));
		facts.put("いまと違う項目", changes.entries() + " 件");
		facts.put("いまと違う言葉の組", changes.words().changes().size() + " 組");
		model.addAttribute("title", "第" + number + "版に戻しますか")
			.addAttribute("text", "5秒ほどで、市民への答えが第" + number + "版の内容になります。いまの下書きは、そのまま残ります。")
			.addAttribute("facts", facts)
			.addAttribute("action", "/console/faq/history/" + number + "/restore")
			.addAttribute("label", "この版に戻す")
			.addAttribute("kind", "danger")
			.addAttribute("fields", Map.of())
			.addAttribute("back", "/console/faq/history/" + number);
		return "console/components/confirm";
	}

	@PostMapping("/console/faq/history/{number}/restore")
	@Permitted(Permission.EDIT_FAQ)
	String restore(@PathVariable long number, StaffMember staff, HttpSession session) {
		this.audit.note(staff, FaqAct.FAQ_ROLLED_BACK, Long.toString(number));
		Notice.tell(session, switch (this.editing.rollBack(number, staff.displayName())) {
			case FaqEdit.Published(long fresh) -> "第" + number + "版の内容を、第" + fresh + "版として公開しました。";
			case FaqEdit.Saved _ -> "公開しました。";
			case FaqEdit.Stale _, FaqEdit.Refused _ -> "第" + number + "版は残っていないか読めないため、戻せませんでした。";
		});
		return "redirect:/console/faq/history";
	}

	private static FaqVersion version(List<FaqVersion> versions, long number) {
		return versions.stream()
			.filter((version) -> version.number() == number)
			.findFirst()
			.orElseThrow(EntryController::missing);
	}

}
