package jp.wakuwaku.bot.console.figures;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.faq.feedback.Figure;
import jp.wakuwaku.bot.faq.feedback.Figures;
import jp.wakuwaku.bot.faq.feedback.Week;
import jp.wakuwaku.bot.faq.feedback.WeeklyFigures;
import jp.wakuwaku.bot.surveys.FiscalYear;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTablesTests {

	/** A Wednesday in December. */
	private static final Instant NOW = Instant.parse("2026-12-02T01:00:00Z");

	private static final FiscalYear YEAR = new FiscalYear(2026);

	private final QuestionTables tables = new QuestionTables(new TenAWeek(),
			new Years(Clock.fixed(NOW, ZoneOffset.UTC)));

	@Test
	void aWeekBelongsToTheMonthOfItsMonday() {
		QuestionTable table = this.tables.of(YEAR, Stretch.MONTH);
		assertThat(table.rows()).extracting(QuestionRow::label)
			.containsExactly("4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月");
		assertThat(table.rows().getFirst().asked()).isEqualTo(40);
		assertThat(table.rows().get(2).asked()).as("June has five Mondays").isEqualTo(50);
	}

	@Test
	void noWeekIsLostOrCountedTwiceBetweenTwoYears() {
		QuestionTables later = new QuestionTables(new TenAWeek(),
				new Years(Clock.fixed(NOW.plusSeconds(86_400L * 1000), ZoneOffset.UTC)));
		LocalDate last = Stretch.weeks(YEAR, LocalDate.MAX).getLast().firstDay();
		LocalDate next = Stretch.weeks(new FiscalYear(2027), LocalDate.MAX).getFirst().firstDay();
		assertThat(last.plusWeeks(1)).isEqualTo(next);
		assertThat(later.of(YEAR, Stretch.MONTH).total()).isEqualTo(later.of(YEAR, Stretch.WEEK).total());
	}

	@Test
	void endsWithTheWeekThatHasBegun() {
		assertThat(this.tables.of(YEAR, Stretch.WEEK).rows().getLast().label()).isEqualTo("11/30～");
	}

	@Test
	void tellsSharesOfWhatThereIs() {
		QuestionRow total = this.tables.of(YEAR, Stretch.WEEK).total();
		assertThat(total.answerRate()).isEqualTo("70.0％");
		assertThat(total.helpfulRate()).as("of nothing").isEqualTo("―");
	}

	@Test
	void becomesAFile() {
		String file = new String(this.tables.of(YEAR, Stretch.MONTH).csv().bytes(), StandardCharsets.UTF_8);
		assertThat(file).startsWith("\uFEFF\"期間\",\"質問\"")
			.contains("\"4月\",\"40\",\"28\",\"70.0％\"")
			.contains("\"合計\"");
	}

	private static final class TenAWeek implements Figures {

		@Override
		public WeeklyFigures of(Week week) {
			throw new UnsupportedOperationException();
		}

		@Override
		public WeeklyFigures sums(Week week) {
			return new WeeklyFigures(week, Map.of(Figure.ASKED, 10L, Figure.ANSWERED, 7L), List.of());
		}

	}

}
