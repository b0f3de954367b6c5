package jp.wakuwaku.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.due.DueItems;
import jp.wakuwaku.bot.platform.due.Recurring;
import jp.wakuwaku.bot.registration.Occurrence;
import jp.wakuwaku.bot.registration.Occurrences;

/**
 * Has reminders be due when they should be, and changes be told, as soon as something
 * else is published, or the quiet hours are others.
 */
@Component
class Planning implements Recurring {

	private final Occurrences occurrences;

	private final ReminderBook book;

	private final DueItems items;

	private final OfficeRules rules;

	/** What this instance has seen to already. */
	private final Map<String, Instant> planned = new ConcurrentHashMap<>();

	Planning(Occurrences occurrences, ReminderBook book, DueItems items, OfficeRules rules) {
		this.occurrences = occurrences;
		this.book = book;
		this.items = items;
		this.rules = rules;
	}

	@Override
	public String name() {
		return "reminder-planning";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(5);
	}

	@Override
	public void work(Instant now) {
		Set<String> present = new HashSet<>();
		this.occurrences.coming(now).forEach((occurrence) -> {
			follow(occurrence, now);
			reminders(occurrence).forEach((reminder) -> present.add(plan(occurrence, reminder)));
		});
		// What is there again later, is seen to again.
		this.planned.keySet().retainAll(present);
	}

	/** First due, then known: a crash between has it seen again. */
	private void follow(Occurrence occurrence, Instant now) {
		KnownTime known = this.book.known(occurrence.seating()).orElse(null);
		if (known == null) {
			this.book.know(occurrence.seating(), KnownTime.first(occurrence, now));
			return;
		}
		KnownTime next = known.following(occurrence, now);
		if (next.revision() != known.revision()) {
			this.items.schedule(Changes.KIND, Changes.dueId(occurrence.seating(), next),
					ChangePolicy.tellAt(now, next.before(), next.startsAt(), this.rules.quietHours()));
			this.book.know(occurrence.seating(), next);
		}
	}

	private String plan(Occurrence occurrence, Reminder reminder) {
		String dueId = reminder.dueId(occurrence.seating().value());
		if (!reminder.fireAt().equals(this.planned.get(dueId))) {
			if (!this.book.isDone(dueId, occurrence.startsAt())) {
				this.items.schedule(Reminding.KIND, dueId, reminder.fireAt());
			}
			this.planned.put(dueId, reminder.fireAt());
		}
		return dueId;
	}

	/**
	 * Looks at every reminder to come, whatever was seen before.
	 * @return how many were neither due nor done, and are due now
	 */
	int repair(Instant now) {
		work(now);
		return (int) this.occurrences.coming(now)
			.stream()
			.flatMap((occurrence) -> reminders(occurrence).stream()
				.filter((reminder) -> isMissing(occurrence, reminder))
				.peek((reminder) -> this.items.schedule(Reminding.KIND, reminder.dueId(occurrence.seating().value()),
						reminder.fireAt())))
			.count();
	}

	private boolean isMissing(Occurrence occurrence, Reminder reminder) {
		String dueId = reminder.dueId(occurrence.seating().value());
		boolean isDue = this.items.dueAt(Reminding.KIND, dueId).isPresent();
		return !isDue && !this.book.isDone(dueId, occurrence.startsAt());
	}

	private List<Reminder> reminders(Occurrence occurrence) {
		return ReminderSchedule.of(occurrence.program().reminders(), occurrence.startsAt(), this.rules.quietHours());
	}

}
