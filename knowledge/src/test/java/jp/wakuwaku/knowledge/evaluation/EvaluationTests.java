package jp.wakuwaku.knowledge.evaluation;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import jp.wakuwaku.knowledge.FaqIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Floors that the search holds over the content that ships. None of the questions is an
 * entry's own wording.
 */
class EvaluationTests {

	private static final FaqIndex INDEX = Content.shipped().index();

	private static Evaluation golden;

	@BeforeAll
	static void ask() throws IOException {
		golden = new Evaluation(INDEX, Judgements.golden(file("/faq/golden-questions.tsv"), INDEX.faq()));
	}

	@AfterAll
	static void close() {
		INDEX.close();
	}

	@Test
	void findsTheRightEntryFirst() {
		assertThat(golden.hit(1).value()).isGreaterThanOrEqualTo(0.79);
	}

	@Test
	void findsTheRightEntryAmongTheFirstThree() {
		assertThat(golden.hit(3).value()).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void showsTheRightEntry() {
		assertThat(golden.shown().value()).isGreaterThanOrEqualTo(0.74);
	}

	@Test
	void rarelyAnswersWrongly() {
		assertThat(golden.falseAnswers().value()).isLessThanOrEqualTo(0.12);
	}

	@Test
	void leavesTalkUnanswered() throws IOException {
		List<String> talk = texts("off-topic-questions.txt");
		assertThat(Bands.of(INDEX, talk).answered().value()).isLessThanOrEqualTo(0.05);
		// By scores alone; the thresholds answer less than three quarters of the
		// questions.
		assertThat(golden.answeredOf(talk).value()).isLessThanOrEqualTo(0.12);
	}

	/**
	 * A question to an office whose entry is missing looks like one that has an entry.
	 */
	@Test
	void seldomAnswersWhatAnotherOfficeWouldKnow() throws IOException {
		assertThat(Bands.of(INDEX, texts("near-miss-questions.txt")).answered().value()).isLessThanOrEqualTo(0.39);
	}

	private static List<String> texts(String name) throws IOException {
		return TextLines.withoutRemarks(file("/jp/wakuwaku/knowledge/" + name));
	}

	private static Path file(String name) {
		try {
			URL file = EvaluationTests.class.getResource(name);
			return Path.of(Objects.requireNonNull(file, name).toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
