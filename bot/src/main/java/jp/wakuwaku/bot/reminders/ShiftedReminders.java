package jp.wakuwaku.bot.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.programs.ReminderRule;
import jp.wakuwaku.bot.registration.Occurrence;
import jp.wakuwaku.bot.registration.Occurrences;
import org.jspecify.annotations.Nullable;

/** Shows staff, before they change the quiet hours, which reminders come when instead. */
@Component
public class ShiftedReminders {

	private final Occurrences occurrences;

	private final ReminderBook book;

	private final OfficeRules rules;

	private final Clock clock;

	ShiftedReminders(Occurrences occurrences, ReminderBook book, OfficeRules rules, Clock clock) {
		this.occurrences = occurrences;
		this.book = book;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * What would come at another time of all that is to come, without what has come.
	 * @param hours as they would be
	 * @return what begins soonest first; may be empty
	 */
	public List<ShiftedReminder> under(QuietHours hours) {
		return this.occurrences.coming(this.clock.instant())
			.stream()
			.sorted(Comparator.comparing(Occurrence::startsAt))
			.flatMap((occurrence) -> shifted(occurrence, hours))
			.toList();
	}

	private Stream<ShiftedReminder> shifted(Occurrence occurrence, QuietHours hours) {
		Map<ReminderRule, Instant> before = times(occurrence, this.rules.quietHours());
		Map<ReminderRule, Instant> after = times(occurrence, hours);
		return occurrence.program()
			.reminders()
			.stream()
			.filter((rule) -> !Objects.equals(before.get(rule), after.get(rule)))
			.filter((rule) -> !isDone(occurrence, rule, before.get(rule)))
			.map((rule) -> new ShiftedReminder(occurrence.program().facts().title(), occurrence.startsAt(), rule,
					before.get(rule), after.get(rule)));
	}

	private boolean isDone(Occurrence occurrence, ReminderRule rule, @Nullable Instant before) {
		return before != null && this.book
			.isDone(new Reminder(rule, before, before).dueId(occurrence.seating().value()), occurrence.startsAt());
	}

	private static Map<ReminderRule, Instant> times(Occurrence occurrence, QuietHours hours) {
		return ReminderSchedule.of(occurrence.program().reminders(), occurrence.startsAt(), hours)
			.stream()
			.collect(Collectors.toMap(Reminder::rule, Reminder::fireAt));
	}

}
