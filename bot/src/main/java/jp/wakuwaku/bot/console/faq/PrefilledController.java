package jp.wakuwaku.bot.console.faq;

import java.util.Optional;
import java.util.UUID;

import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.faq.EntryMark;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Begins an entry with words from elsewhere. Changes nothing; it is sent by POST, because
 * residents' words do not belong into addresses.
 */
@Controller
class PrefilledController {

	private static final int LONGEST = 5_000;

	private final FaqEditing editing;

	private final EntryPage page;

	PrefilledController(FaqEditing editing, EntryPage page) {
		this.editing = editing;
		this.page = page;
	}

	@PostMapping("/console/faq/new/begun")
	@Permitted(Permission.EDIT_FAQ)
	ModelAndView begin(@RequestParam String question, @RequestParam(defaultValue = "") String answer) {
		FaqId id = new FaqId("q-" + UUID.randomUUID().toString().substring(0, 8));
		EntryForm form = EntryForm.blank(head(question, FaqEntry.LONGEST_WORDING), head(answer, LONGEST),
				this.page.today());
		return this.page.of(form, id, true, this.editing.readDraft().content().faq());
	}

	@PostMapping("/console/faq/entries/{id}/phrasing")
	@Permitted(Permission.EDIT_FAQ)
	ModelAndView addPhrasing(@PathVariable String id, @RequestParam String phrasing) {
		Faq faq = this.editing.readDraft().content().faq();
		FaqEntry entry = faq.entry(EntryController.idOf(id)).orElseThrow(EntryController::missing);
		EntryForm form = EntryForm.of(entry, EntryMark.of(Optional.of(entry)));
		return this.page.of(form.withPhrasing(head(phrasing.strip(), FaqEntry.LONGEST_WORDING)), entry.id(), false,
				faq);
	}

	private static String head(String text, int most) {
		return text.substring(0, Math.min(most, text.length()));
	}

}
