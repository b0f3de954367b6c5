package jp.wakuwaku.bot.console.programs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.programs.ReminderRule;
import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class RemindersFormTests {

	@Test
	void readsBackWhatItShows() {
		List<ReminderRule> rules = List.of(new ReminderRule("7 days 9:00"), new ReminderRule("1 day 18:00"),
				new ReminderRule("2 hours"));
		RemindersForm shown = RemindersForm.of(rules, "m");
		assertThat(shown.days()).hasSize(3);
		assertThat(shown.hours()).containsExactly("2", "");
		RemindersForm sent = RemindersForm.read(typed(
				Map.of("days-0", "7", "at-0", "09:00", "days-2", "1", "at-2", "18:00", "hours-1", "2", "mark", "m")));
		assertThat(sent.check().isEmpty()).isTrue();
		assertThat(sent.rules(rules)).as("the old rule stays to the letter").isEqualTo(rules);
		assertThat(sent.rules(List.of())).contains(new ReminderRule("7 days 09:00"), new ReminderRule("1 day 18:00"));
	}

	@Test
	void hasNoneWhenEverythingIsEmpty() {
		RemindersForm none = RemindersForm.read(typed(Map.of("days-0", " ", "at-0", "", "hours-0", "")));
		assertThat(none.check().isEmpty()).isTrue();
		assertThat(none.rules(List.of())).isEmpty();
	}

	@Test
	void saysBesideEachFieldWhatIsWrong() {
		RemindersForm wrong = RemindersForm
			.read(typed(Map.of("days-0", "0", "at-0", "18:00", "days-1", "3", "at-1", "07:59", "hours-0", "13")));
		assertThat(wrong.check().all()).extracting(Map.Entry::getKey).containsExactly("days-0", "at-1", "hours-0");
		RemindersForm twice = RemindersForm
			.read(typed(Map.of("days-0", "3", "at-0", "18:00", "days-1", "3", "at-1", "18:00")));
		assertThat(twice.check().of("days-0")).contains("同じ時期");
	}

	private static MultiValueMap<String, String> typed(Map<String, String> fields) {
		return new LinkedMultiValueMap<>(fields.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (field) -> List.of(field.getValue()))));
	}

}
