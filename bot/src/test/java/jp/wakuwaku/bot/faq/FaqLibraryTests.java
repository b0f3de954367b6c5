package jp.wakuwaku.bot.faq;

import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.knowledge.content.FaqFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class FaqLibraryTests {

	private final MeterRegistry meters = new SimpleMeterRegistry();

	@Test
	void isReadyWithTheContentThatShips() {
		FaqLibrary library = new FaqLibrary(FaqFiles::shipped, this.meters);
		assertThat(library.search("講座はいつ？")).isPresent();
		assertThat(new FaqIndexHealthIndicator(library).health().getStatus()).isEqualTo(Status.UP);
		assertThat(this.meters.timer("faq.search", "outcome", "answer").count()).isOne();
	}

	@Test
	void startsWithoutReadableContentAndSaysWhereTheFaultIs(CapturedOutput output) {
		FaqLibrary library = new FaqLibrary(() -> {
			throw new IllegalStateException("[40-join.yaml:12: label: 25 characters (expected: 1 to 20)]");
		}, this.meters);
		assertThat(library.search("講座はいつ")).isEmpty();
		assertThat(library.content()).isEmpty();
		assertThat(new FaqIndexHealthIndicator(library).health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(output).contains("40-join.yaml:12");
		assertThat(this.meters.timer("faq.search", "outcome", "broken").count()).isOne();
	}

	@Test
	void tellsABrokenSearchFromNothingFoundAndKeepsTheTextOutOfTheLog(CapturedOutput output) {
		FaqLibrary library = new FaqLibrary(FaqFiles::shipped, this.meters);
		library.current().orElseThrow().close();
		assertThat(library.search("ひみつの質問")).isEmpty();
		assertThat(output).contains("Search broke on a text of 6 characters").doesNotContain("ひみつ");
		assertThat(this.meters.timer("faq.search", "outcome", "broken").totalTime(TimeUnit.NANOSECONDS)).isPositive();
	}

}
