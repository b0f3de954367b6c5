package jp.wakuwaku.bot.console.figures;

import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.announcements.AnnouncementFigures;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.surveys.FiscalYear;

import org.springframework.stereotype.Component;

/** Puts how far announcements reached into a table. */
@Component
class ReachTables {

	private final AnnouncementFigures figures;

	ReachTables(AnnouncementFigures figures) {
		this.figures = figures;
	}

	ReachTable of(FiscalYear year) {
		YearMonth april = YearMonth.of(year.year(), Month.APRIL);
		List<ReachRow> sendings = this.figures.of(begins(april), begins(april.plusYears(1)))
			.stream()
			.map(ReachTables::row)
			.toList();
		List<ReachRow> months = IntStream.range(0, 12)
			.mapToObj(april::plusMonths)
			.map((month) -> ReachRow.sum(month.getMonthValue() + "月",
					sendings.stream().filter((row) -> month(row.at()).equals(month)).toList()))
			.toList();
		return new ReachTable(year.toString(), months, sendings, ReachRow.sum("合計", sendings));
	}

	private static ReachRow row(AnnouncementFigures.Reach reach) {
		return new ReachRow(reach.announcement().value(), (reach.isEmergency() ? "【緊急】" : "") + reach.title(),
				reach.at(), 1, reach.audience(), reach.reached(), reach.taps(), reach.lost());
	}

	private static Instant begins(YearMonth month) {
		return JapanTime.of(month.atDay(1).atStartOfDay()).toInstant();
	}

	private static YearMonth month(Instant at) {
		return YearMonth.from(JapanTime.at(at).toLocalDate());
	}

}
