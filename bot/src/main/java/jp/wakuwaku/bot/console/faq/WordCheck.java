package jp.wakuwaku.bot.console.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.knowledge.content.Thesaurus;
import jp.wakuwaku.knowledge.content.WordGroup;
import jp.wakuwaku.knowledge.content.WordProblem;
import jp.wakuwaku.knowledge.evaluation.HeardGroup;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What is wrong with a group of words, in words that say what to do. */
@Component
class WordCheck {

	private final HeardWords heard;

	WordCheck(HeardWords heard) {
		this.heard = heard;
	}

	/**
	 * Checks what was typed.
	 * @param old the group in whose place it is to stand; null for a new one
	 */
	FormErrors of(WordForm form, @Nullable WordGroup old, Thesaurus thesaurus) {
		FormErrors errors = new FormErrors();
		errors.require(form.wanted().length() <= WordGroup.LONGEST_HEADING, "newHeading",
				"見出しは" + WordGroup.LONGEST_HEADING + "字までです。");
		errors.require(old != null || thesaurus.groups().size() < Thesaurus.MOST, "forms",
				"組は全部で%,dまでです。使わない組を消してから、入れてください。".formatted(Thesaurus.MOST));
		errors.add("forms",
				WordProblem.of(form.words()).stream().map(WordCheck::said).distinct().collect(Collectors.joining(" ")));
		if (errors.isEmpty()) {
			errors.add("forms", String.join(" ", conflicts(form.group(), old, thesaurus)));
		}
		return errors;
	}

	private List<String> conflicts(WordGroup group, @Nullable WordGroup old, Thesaurus thesaurus) {
		HeardGroup mine = this.heard.of(group);
		List<String> conflicts = new ArrayList<>();
		mine.silent().forEach((word) -> conflicts.add("「" + word + "」は、検索で使わない言葉です。ほかの言葉にしてください。"));
		for (WordGroup other : thesaurus.groups()) {
			List<String> shared = other.equals(old) ? List.of() : mine.sharedWith(this.heard.of(other));
			if (!shared.isEmpty()) {
				conflicts.add("%sは、「%s」の組にもあります。同じ意味なら1つの組にまとめ、違う意味なら片方から消してください。".formatted(quoted(shared),
						String.join("、", other.forms())));
			}
		}
		return conflicts;
	}

	private static String said(WordProblem problem) {
		return switch (problem.kind()) {
			case ALONE -> "同じ意味の言葉を、2つ以上入れてください。";
			case TOO_MANY -> "1つの組の言葉は" + WordGroup.MOST_FORMS + "個までです。";
			case EMPTY -> "空の言葉があります。消してください。";
			case TWICE -> "「" + problem.form() + "」が2回あります。全角と半角、大文字と小文字は同じ言葉です。1つにしてください。";
			case TOO_SHORT -> "「" + problem.form() + "」は短すぎます。漢字でなければ、2字以上にしてください。";
			case TOO_LONG -> "「" + problem.form().substring(0, WordGroup.LONGEST_FORM) + "…」は長すぎます。"
					+ WordGroup.LONGEST_FORM + "字までにしてください。";
			case DIVIDED -> "「" + problem.form() + "」の # を消してください。# で始まる行は見出しになります。";
		};
	}

	private static String quoted(List<String> words) {
		return words.stream().map((word) -> "「" + word + "」").collect(Collectors.joining());
	}

}
