package jp.wakuwaku.bot.console.faq;

import java.time.Duration;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;

import static org.awaitility.Awaitility.await;

/** Pages that tell how far something is. */
final class LongPages {

	private LongPages() {
	}

	/** The page itself, or what it becomes when the work is done. */
	static Page settled(StaffBrowser browser, Page page) {
		return isBegun(page) ? await().atMost(Duration.ofSeconds(60))
			.pollInterval(Duration.ofMillis(100))
			.until(() -> browser.open(page.response().uri().getPath()), (next) -> !isBegun(next)) : page;
	}

	private static boolean isBegun(Page page) {
		return !page.document().select("[hx-get$=/progress]").isEmpty();
	}

}
