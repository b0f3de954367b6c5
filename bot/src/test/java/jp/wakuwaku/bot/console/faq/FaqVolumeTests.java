package jp.wakuwaku.bot.console.faq;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.FaqEditing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How long the pages take with ten thousand entries; by hand, on a quiet machine. */
@EnabledIfSystemProperty(named = "wakuwaku.volume", matches = "true")
class FaqVolumeTests extends ConsoleCase {

	private static final int ENTRIES = 10_000;

	private static final int LOOKS = 9;

	private static final Duration MOST = Duration.ofMillis(300);

	@Autowired
	FaqEditing editing;

	@AfterEach
	void dropTheDraft() {
		this.editing.discard(this.editing.readDraft().revision());
	}

	@Test
	void noPageTakesLong() {
		this.editing.save(new FaqContent(LargeFaq.of(this.editing.readPublished().faq(), ENTRIES)),
				this.editing.readDraft().revision(), "花子");
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		List<String> slow = new ArrayList<>();
		for (String path : List.of("/console/faq", "/console/faq?page=120", "/console/faq?q=%E8%AC%9B%E5%BA%A7+7",
				"/console/faq?only=never&state=ADDED", "/console/faq/entries/volume-777",
				"/console/faq/entries/volume-777/edit", "/console/faq/changes", "/console/faq/publish",
				"/console/faq/golden", "/console/faq/history", "/console/unanswered", "/console")) {
			Duration median = median(browser, path);
			System.out.println(path + " " + median.toMillis() + " ms");
			if (median.compareTo(MOST) > 0) {
				slow.add(path + " " + median.toMillis() + " ms");
			}
		}
		assertThat(slow).isEmpty();
	}

	private static Duration median(StaffBrowser browser, String path) {
		return IntStream.range(0, LOOKS).mapToObj((look) -> {
			long begun = System.nanoTime();
			assertThat(browser.get(path).status()).isEqualTo(200);
			return Duration.ofNanos(System.nanoTime() - begun);
		}).sorted().toList().get(LOOKS / 2);
	}

}
