package jp.wakuwaku.bot.faq;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.knowledge.FaqIndex;
import jp.wakuwaku.knowledge.content.FaqFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

@ExtendWith(OutputCaptureExtension.class)
class FaqLibraryTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private final MeterRegistry meters = new SimpleMeterRegistry();

	@Test
	void isReadyWithTheContentThatShips() {
		FaqLibrary library = new FaqLibrary(FaqFiles::shipped, this.meters);
		assertThat(library.search("講座はいつ？", TODAY)).isPresent();
		assertThat(new FaqIndexHealthIndicator(library).health().getStatus()).isEqualTo(Status.UP);
		assertThat(this.meters.timer("faq.search", "outcome", "answer").count()).isOne();
	}

	@Test
	void startsWithoutReadableContentAndSaysWhereTheFaultIs(CapturedOutput output) {
		FaqLibrary library = new FaqLibrary(() -> {
			throw new IllegalStateException("[40-join.yaml:12: label: 25 characters (expected: 1 to 20)]");
		}, this.meters);
		assertThat(library.search("講座はいつ", TODAY)).isEmpty();
		assertThat(library.content()).isEmpty();
		assertThat(new FaqIndexHealthIndicator(library).health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(output).contains("40-join.yaml:12");
		assertThat(this.meters.timer("faq.search", "outcome", "broken").count()).isOne();
	}

	@Test
	void keepsTheContentOfBeforeWhenTheNextCannotBeMadeSearchable() {
		FaqLibrary library = new FaqLibrary(FaqFiles::shipped, this.meters);
		FaqIndex before = library.current().orElseThrow();
		assertThatNullPointerException().isThrownBy(() -> library.switchTo(null));
		assertThat(library.current()).containsSame(before);
		assertThat(library.search("講座はいつ？", TODAY)).isPresent();
	}

	@Test
	void closesTheIndexOfBefore() {
		FaqLibrary library = new FaqLibrary(FaqFiles::shipped, this.meters);
		FaqIndex before = library.current().orElseThrow();
		library.switchTo(new FaqContent(FaqFiles.shipped()));
		assertThatIllegalStateException().isThrownBy(() -> before.search("講座はいつ？", TODAY));
		assertThat(library.search("講座はいつ？", TODAY)).isPresent();
	}

	@Test
	void answersEveryQuestionWhileItSwitches() throws Exception {
		FaqLibrary library = new FaqLibrary(FaqFiles::shipped, this.meters);
		FaqContent content = new FaqContent(FaqFiles.shipped());
		AtomicBoolean switching = new AtomicBoolean(true);
		try (ExecutorService residents = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Integer>> asked = Stream.generate(() -> residents.submit(() -> {
				int answers = 0;
				do {
					assertThat(library.search("講座はいつ？", TODAY)).isPresent();
					answers++;
				}
				while (switching.get());
				return answers;
			})).limit(4).toList();
			for (int i = 0; i < 5; i++) {
				library.switchTo(content);
			}
			switching.set(false);
			for (Future<Integer> resident : asked) {
				assertThat(resident.get()).isPositive();
			}
		}
	}

	@Test
	void tellsABrokenSearchFromNothingFoundAndKeepsTheTextOutOfTheLog(CapturedOutput output) {
		FaqLibrary library = new FaqLibrary(FaqFiles::shipped, this.meters);
		library.current().orElseThrow().close();
		assertThat(library.search("ひみつの質問", TODAY)).isEmpty();
		assertThat(output).contains("Search broke on a text of 6 characters").doesNotContain("ひみつ");
		assertThat(this.meters.timer("faq.search", "outcome", "broken").totalTime(TimeUnit.NANOSECONDS)).isPositive();
	}

}
