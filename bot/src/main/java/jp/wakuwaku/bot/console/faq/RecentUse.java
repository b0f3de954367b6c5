package jp.wakuwaku.bot.console.faq;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jp.wakuwaku.bot.faq.feedback.EntryFigures;
import jp.wakuwaku.bot.faq.feedback.Figures;
import jp.wakuwaku.bot.faq.feedback.Week;
import jp.wakuwaku.bot.faq.feedback.WeeklyFigures;

import org.springframework.stereotype.Component;

/**
 * How entries were used in the last 13 weeks. Weeks that are over are hardly counted any
 * more, so they are not read for every page.
 */
@Component
class RecentUse {

	static final int WEEKS = 13;

	private static final Duration FRESH = Duration.ofSeconds(20);

	private static final Duration FRESH_WHEN_OVER = Duration.ofHours(1);

	private final Figures figures;

	private final Clock clock;

	private final Map<Week, Read> read = new ConcurrentHashMap<>();

	RecentUse(Figures figures, Clock clock) {
		this.figures = figures;
		this.clock = clock;
	}

	/** By id of the entry; those that were not shown are missing. */
	Map<String, EntryUse> byEntry() {
		Instant now = this.clock.instant();
		Map<String, EntryUse> sums = new HashMap<>();
		for (int back = 0; back < WEEKS; back++) {
			Week week = Week.of(now.minus(Duration.ofDays(7L * back)));
			Duration fresh = (back == 0) ? FRESH : FRESH_WHEN_OVER;
			for (EntryFigures entry : of(week, now, fresh).entries()) {
				sums.merge(entry.entry(), EntryUse.of(entry), EntryUse::plus);
			}
		}
		this.read.keySet().removeIf((week) -> week.firstDay().isBefore(Week.of(now).firstDay().minusWeeks(WEEKS)));
		return sums;
	}

	private WeeklyFigures of(Week week, Instant now, Duration fresh) {
		Read known = this.read.get(week);
		if (known != null && Duration.between(known.at(), now).abs().compareTo(fresh) < 0) {
			return known.figures();
		}
		WeeklyFigures figures = this.figures.of(week);
		this.read.put(week, new Read(figures, now));
		return figures;
	}

	private record Read(WeeklyFigures figures, Instant at) {
	}

}
