package jp.wakuwaku.bot.console.faq;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.MessageView;
import jp.wakuwaku.bot.faq.FaqPreview;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.knowledge.Audience;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.Language;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page on which an entry is written. */
@Component
class EntryPage {

	private final FaqPreview preview;

	private final Clock clock;

	EntryPage(FaqPreview preview, Clock clock) {
		this.preview = preview;
		this.clock = clock;
	}

	LocalDate today() {
		return JapanTime.at(this.clock.instant()).toLocalDate();
	}

	ModelAndView of(EntryForm form, FaqId id, boolean isNew, Faq faq) {
		return of(form, id, isNew, faq, new FormErrors(), HttpStatus.OK);
	}

	ModelAndView wrong(EntryForm form, FaqId id, boolean isNew, Faq faq, FormErrors errors) {
		return of(form, id, isNew, faq, errors, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** Somebody else was faster: what stands there now, beside what was typed. */
	ModelAndView conflict(EntryForm form, FaqEntry typed, boolean isNew, Faq faq, String by) {
		FaqEntry theirs = faq.entry(typed.id()).orElse(null);
		return of(form, typed.id(), isNew, faq, new FormErrors(), HttpStatus.CONFLICT).addObject("conflict", true)
			.addObject("by", by)
			.addObject("isGone", theirs == null)
			.addObject("changes", EntryText.differing(theirs, faq, typed, faq));
	}

	/** What residents would get; empty while that cannot be made of what was typed. */
	List<MessageView> preview(EntryForm form, FaqId id, Faq faq, Language language) {
		return EntryCheck.of(form, id, faq).isEmpty() ? preview(form.entry(id), faq, language) : List.of();
	}

	List<MessageView> preview(FaqEntry entry, Faq faq, Language language) {
		return MessageView.of(this.preview.answer(entry, faq, language, today()));
	}

	private ModelAndView of(EntryForm form, FaqId id, boolean isNew, Faq faq, FormErrors errors,
			HttpStatusCode status) {
		ModelAndView page = new ModelAndView("console/faq/edit");
		page.setStatus(status);
		return page.addObject("form", form)
			.addObject("id", id.value())
			.addObject("isNew", isNew)
			.addObject("errors", errors)
			.addObject("categories", categories(faq))
			.addObject("audiences", audiences())
			.addObject("actions", ActionKind.choices())
			.addObject("bubbles", preview(form, id, faq, Language.JA))
			.addObject("conflict", false);
	}

	private static Map<String, String> categories(Faq faq) {
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put("", "選んでください");
		faq.categories().forEach((category) -> titles.put(category.id(), category.title()));
		return titles;
	}

	private static Map<String, String> audiences() {
		Map<String, String> labels = new LinkedHashMap<>();
		Stream.of(Audience.values()).forEach((audience) -> labels.put(audience.code(), audience.label()));
		return labels;
	}

}
