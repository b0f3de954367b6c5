package jp.wakuwaku.bot.console.figures;

import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.bot.registration.desk.Statistics;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.surveys.FiscalYear;

import org.springframework.stereotype.Component;

/** Counts what became of the consultations of a year. */
@Component
class ConsultationTables {

	private static final int MONTHS = 12;

	private final Seatings seatings;

	private final Statistics statistics;

	private final Years years;

	ConsultationTables(Seatings seatings, Statistics statistics, Years years) {
		this.seatings = seatings;
		this.statistics = statistics;
		this.years = years;
	}

	ConsultationTable of(FiscalYear year) {
		Map<YearMonth, List<SeatingId>> slots = new LinkedHashMap<>();
		for (int i = 0; i < MONTHS; i++) {
			YearMonth month = YearMonth.of(year.year(), Month.APRIL).plusMonths(i);
			slots.put(month, this.seatings.past(month, this.years.now()));
		}
		Map<SeatingId, Statistics.Counts> counts = this.statistics
			.of(slots.values().stream().flatMap(List::stream).toList());
		List<SessionRow> months = slots.entrySet()
			.stream()
			.map((month) -> row(month.getKey(), month.getValue(), counts))
			.toList();
		return new ConsultationTable(year.toString(), months, SessionRow.sum("合計", months));
	}

	/** Of those that somebody has ever had. */
	private static SessionRow row(YearMonth month, List<SeatingId> slots, Map<SeatingId, Statistics.Counts> counts) {
		return SessionRow.sum(month.getMonthValue() + "月",
				slots.stream()
					.map((slot) -> counts.getOrDefault(slot, SessionRow.NOTHING))
					.filter((count) -> count.registered() > 0)
					.map((count) -> new SessionRow("", "", Instant.EPOCH, 1, 1, count))
					.toList());
	}

}
