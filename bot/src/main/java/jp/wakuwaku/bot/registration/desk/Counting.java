package jp.wakuwaku.bot.registration.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.platform.due.Recurring;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.registration.seats.SeatingId;

import org.springframework.stereotype.Component;

/** Counts what has changed, so that nobody waits for it who looks at the figures. */
@Component
class Counting implements Recurring {

	private final Programs programs;

	private final Statistics statistics;

	Counting(Programs programs, Statistics statistics) {
		this.programs = programs;
		this.statistics = statistics;
	}

	@Override
	public String name() {
		return "desk-counting";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public void work(Instant now) {
		List<SeatingId> all = this.programs.all()
			.stream()
			.filter(Seminar.class::isInstance)
			.flatMap((seminar) -> ((Seminar) seminar).sessions().stream())
			.map((session) -> new SeatingId(session.id().value()))
			.toList();
		this.statistics.of(all);
	}

}
