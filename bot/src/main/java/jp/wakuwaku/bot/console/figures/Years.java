package jp.wakuwaku.bot.console.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.surveys.FiscalYear;

import org.springframework.stereotype.Component;

/** The fiscal years that can be looked at: this one, and as many as figures are kept. */
@Component
class Years {

	/** As long as the questionnaire's figures, the longest. */
	private static final int KEPT = 10;

	private final Clock clock;

	Years(Clock clock) {
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	FiscalYear current() {
		return FiscalYear.of(now());
	}

	/** The year that is asked for; this one when that is none. */
	FiscalYear of(String wanted) {
		return options().containsKey(wanted) ? new FiscalYear(Integer.parseInt(wanted)) : current();
	}

	/** Latest first; what is sent, and what is read. */
	Map<String, String> options() {
		Map<String, String> years = new LinkedHashMap<>();
		IntStream.rangeClosed(0, KEPT)
			.map((back) -> current().year() - back)
			.forEach((year) -> years.put(String.valueOf(year), new FiscalYear(year).toString()));
		return years;
	}

}
