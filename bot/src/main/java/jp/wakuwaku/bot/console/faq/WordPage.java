package jp.wakuwaku.bot.console.faq;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.faq.EntryMark;
import jp.wakuwaku.knowledge.content.Thesaurus;
import jp.wakuwaku.knowledge.content.WordGroup;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page on which a group of words is written. */
@Component
class WordPage {

	ModelAndView of(WordForm form, String key, Thesaurus thesaurus) {
		return of(form, key, thesaurus, new FormErrors(), HttpStatus.OK);
	}

	ModelAndView wrong(WordForm form, String key, Thesaurus thesaurus, FormErrors errors) {
		return of(form, key, thesaurus, errors, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * Somebody else was faster: what has words in common stands beside what was typed,
	 * and is what saving again would replace when there is only one.
	 */
	ModelAndView conflict(WordForm form, Thesaurus thesaurus) {
		Set<String> typed = form.group().folded();
		List<WordGroup> like = thesaurus.groups()
			.stream()
			.filter((group) -> group.folded().stream().anyMatch(typed::contains))
			.toList();
		String key = (like.size() == 1) ? EntryMark.of(like.getFirst()).value() : "";
		return of(form, key, thesaurus, new FormErrors(), HttpStatus.CONFLICT).addObject("conflict", true)
			.addObject("like", like.stream().map((group) -> String.join("、", group.forms())).toList());
	}

	private static ModelAndView of(WordForm form, String key, Thesaurus thesaurus, FormErrors errors,
			HttpStatus status) {
		ModelAndView page = new ModelAndView("console/faq/word");
		page.setStatus(status);
		return page.addObject("form", form)
			.addObject("key", key)
			.addObject("headings", headings(thesaurus))
			.addObject("errors", errors)
			.addObject("like", List.of())
			.addObject("conflict", false);
	}

	private static Map<String, String> headings(Thesaurus thesaurus) {
		Map<String, String> headings = new LinkedHashMap<>();
		headings.put("", "なし");
		thesaurus.headings().forEach((heading) -> headings.put(heading, heading));
		return headings;
	}

}
