package jp.wakuwaku.bot.console.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.faq.golden.GoldenQuestion;
import jp.wakuwaku.knowledge.FaqId;

/**
 * Golden questions as staff type them: a question and the ids of its entries a line,
 * parted as spreadsheets part cells.
 *
 * @param questions of the lines that can be read
 * @param errors beside the field {@code lines}
 */
record GoldenLines(List<GoldenQuestion> questions, FormErrors errors) {

	private static final String BETWEEN = "[\\s　,、]+";

	GoldenLines {
		questions = List.copyOf(questions);
	}

	/**
	 * Reads what was typed.
	 * @param ids of the entries that there are
	 */
	static GoldenLines of(String typed, Set<String> ids) {
		FormErrors errors = new FormErrors();
		List<GoldenQuestion> questions = new ArrayList<>();
		List<String> lines = typed.lines().map(String::strip).toList();
		for (int at = 0; at < lines.size(); at++) {
			if (!lines.get(at).isEmpty()) {
				Optional<GoldenQuestion> question = question(lines.get(at), ids);
				question.ifPresent(questions::add);
				errors.require(question.isPresent(), "lines",
						(at + 1) + "行目を、「質問（200字まで）　項目のID（5つまで）」の形にしてください。IDは、下書きにある項目のものです。");
			}
		}
		return new GoldenLines(questions, errors.require(!questions.isEmpty(), "lines", "質問と項目のIDを、1行に1組ずつ入れてください。"));
	}

	private static Optional<GoldenQuestion> question(String line, Set<String> ids) {
		List<FaqId> expected = List.of(line.split(BETWEEN, -1))
			.reversed()
			.stream()
			.takeWhile(ids::contains)
			.map(FaqId::new)
			.toList();
		String text = line;
		for (FaqId id : expected) {
			text = text.substring(0, text.lastIndexOf(id.value())).replaceAll(BETWEEN + "$", "");
		}
		boolean isRight = !expected.isEmpty() && expected.size() <= GoldenQuestion.MOST_EXPECTED && !text.isEmpty()
				&& text.length() <= GoldenQuestion.LONGEST;
		return isRight ? Optional.of(new GoldenQuestion(text, expected.reversed())) : Optional.empty();
	}

}
