package jp.wakuwaku.bot.console.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import jp.wakuwaku.bot.faq.feedback.Figures;
import jp.wakuwaku.bot.faq.feedback.WeeklyFigures;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.surveys.FiscalYear;

import org.springframework.stereotype.Component;

/**
 * Puts questions into a table. They are counted by week; a week belongs to the month and
 * the year of its Monday.
 */
@Component
class QuestionTables {

	private final Figures figures;

	private final Years years;

	QuestionTables(Figures figures, Years years) {
		this.figures = figures;
		this.years = years;
	}

	QuestionTable of(FiscalYear year, Stretch by) {
		LocalDate today = JapanTime.at(this.years.now()).toLocalDate();
		List<WeeklyFigures> weeks = Stretch.weeks(year, today).stream().map(this.figures::sums).toList();
		List<QuestionRow> rows = switch (by) {
			case WEEK -> weeks.stream().map((week) -> QuestionRow.of(label(week), List.of(week))).toList();
			case MONTH -> Stretch.months(year, today).stream().map((month) -> row(month, weeks)).toList();
		};
		return new QuestionTable(year.toString(), rows, QuestionRow.of("合計", weeks));
	}

	private static QuestionRow row(YearMonth month, List<WeeklyFigures> weeks) {
		return QuestionRow.of(month.getMonthValue() + "月",
				weeks.stream().filter((week) -> YearMonth.from(week.week().firstDay()).equals(month)).toList());
	}

	private static String label(WeeklyFigures week) {
		LocalDate monday = week.week().firstDay();
		return monday.getMonthValue() + "/" + monday.getDayOfMonth() + "～";
	}

}
