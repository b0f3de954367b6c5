package jp.wakuwaku.bot.console.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MonthViewTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);

	@Test
	void hasWholeWeeksFromMondayOn() {
		MonthView march = MonthView.of(YearMonth.of(2027, 3), TODAY, Map.of(), "/c");
		assertThat(march.weeks()).hasSize(5).allSatisfy((week) -> assertThat(week).hasSize(7));
		assertThat(march.weeks().getFirst().getFirst().date()).isEqualTo("2027-03-01");
		assertThat(march.weeks().getLast().getLast().date()).isEqualTo("2027-04-04");
		assertThat(march.weeks().getLast().getLast().isInMonth()).isFalse();
		assertThat(MonthView.of(YearMonth.of(2027, 2), TODAY, Map.of(), "/c").weeks()).hasSize(4);
	}

	@Test
	void marksTodayAndHolidaysAndWhatIsOnADay() {
		MonthView.Entry entry = new MonthView.Entry("13:30", "講座", "/x", "good");
		MonthView february = MonthView.of(YearMonth.of(2027, 2), TODAY, Map.of(TODAY, List.of(entry)), "/c");
		MonthView.Day day = february.weeks().get(1).get(3);
		assertThat(day.isToday()).isTrue();
		assertThat(day.isHoliday()).isTrue();
		assertThat(day.entries()).containsExactly(entry);
		assertThat(february.isEmpty()).isFalse();
		assertThat(MonthView.of(YearMonth.of(2027, 2), TODAY, Map.of(LocalDate.of(2027, 3, 1), List.of(entry)), "/c")
			.isEmpty()).isTrue();
	}

	@Test
	void leadsToTheMonthsAroundAndReadsThem() {
		MonthView january = MonthView.of(YearMonth.of(2027, 1), TODAY, Map.of(), "/c");
		assertThat(january.before()).isEqualTo("/c?month=2026-12");
		assertThat(january.after()).isEqualTo("/c?month=2027-02");
		assertThat(january.name()).isEqualTo("2027年1月");
		assertThat(MonthView.read("2027-05", TODAY)).isEqualTo(YearMonth.of(2027, 5));
		assertThat(MonthView.read("<script>", TODAY)).isEqualTo(YearMonth.of(2027, 2));
		assertThat(MonthView.read("", TODAY)).isEqualTo(YearMonth.of(2027, 2));
	}

}
