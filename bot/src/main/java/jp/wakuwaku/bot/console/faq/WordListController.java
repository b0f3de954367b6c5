package jp.wakuwaku.bot.console.faq;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.layout.SearchWords;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.faq.EntryMark;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.WordsDifference;
import jp.wakuwaku.knowledge.content.Thesaurus;
import jp.wakuwaku.knowledge.content.WordGroup;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the words that stand for one another. */
@Controller
class WordListController {

	private final FaqEditing editing;

	WordListController(FaqEditing editing) {
		this.editing = editing;
	}

	@GetMapping("/console/faq/words")
	@Permitted(Permission.VIEW)
	String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		Thesaurus draft = this.editing.readDraft().content().thesaurus();
		Thesaurus published = this.editing.readPublished().thesaurus();
		FaqFilter filter = new FaqFilter(q, "", "", "");
		SearchWords words = filter.words();
		Set<WordGroup> live = Set.copyOf(published.groups());
		List<Row> rows = draft.groups()
			.stream()
			.filter((group) -> words.areIn(text(group)))
			.map((group) -> new Row(EntryMark.of(group).value(), group.heading(), String.join("、", group.forms()),
					!live.contains(group)))
			.toList();
		model.addAttribute("groups", Pager.of(rows, page))
			.addAttribute("q", filter.q())
			.addAttribute("path", filter.path("/console/faq/words"))
			.addAttribute("changes", WordsDifference.between(published, draft).changes().size())
			.addAttribute("errors", new FormErrors());
		return "console/faq/words";
	}

	private static String text(WordGroup group) {
		return group.forms().stream().collect(Collectors.joining("\n", group.heading() + "\n", ""));
	}

	/** A group in the list. */
	record Row(String key, String heading, String words, boolean isChanged) {
	}

}
