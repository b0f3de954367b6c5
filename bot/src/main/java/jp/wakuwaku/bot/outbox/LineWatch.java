package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.line.LineTrouble;
import jp.wakuwaku.bot.platform.Alarms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells staff when LINE has taken nothing for two minutes, and asks it meanwhile whether
 * it is back. A quota that is used up has an alarm of its own.
 */
@Component
class LineWatch {

	private static final Logger logger = LoggerFactory.getLogger(LineWatch.class);

	private static final String SILENT = "line-silent";

	private static final String REFUSING = "line-refusing";

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final LineApi line;

	private final QuotaWatch quota;

	private final Alarms alarms;

	private final Clock clock;

	LineWatch(LineApi line, QuotaWatch quota, Alarms alarms, Clock clock) {
		this.line = line;
		this.quota = quota;
		this.alarms = alarms;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
	void look() {
		try {
			if (this.line.trouble().isPresent()) {
				this.line.quota();
			}
			Instant now = this.clock.instant();
			Optional<LineTrouble> lasting = this.line.trouble()
				.filter((trouble) -> !trouble.since().plus(PATIENCE).isAfter(now));
			tell(SILENT, lasting.filter((trouble) -> trouble.kind() == LineTrouble.Kind.SILENT));
			tell(REFUSING, lasting.filter((trouble) -> trouble.kind() == LineTrouble.Kind.REFUSING)
				.filter((_) -> !this.quota.isUsedUp()));
		}
		catch (RuntimeException ex) {
			logger.warn("Whether LINE answers is told later: {}", ex.getClass().getSimpleName());
		}
	}

	private void tell(String alarm, Optional<LineTrouble> trouble) {
		trouble.ifPresentOrElse((it) -> this.alarms.raise(alarm, alarm, it.since()), () -> this.alarms.clear(alarm));
	}

}
