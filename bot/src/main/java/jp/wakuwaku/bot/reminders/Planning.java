package jp.wakuwaku.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.platform.due.DueItems;
import jp.wakuwaku.bot.platform.due.Recurring;
import jp.wakuwaku.bot.registration.Occurrence;
import jp.wakuwaku.bot.registration.Occurrences;

/**
 * Has reminders be due when they should be, and changes be told, as soon as something
 * else is published.
 */
@Component
class Planning implements Recurring {

	private final Occurrences occurrences;

	private final ReminderBook book;

	private final DueItems items;

	/** What this instance has seen to already. */
	private final Map<String, Instant> planned = new ConcurrentHashMap<>();

	Planning(Occurrences occurrences, ReminderBook book, DueItems items) {
		this.occurrences = occurrences;
		this.book = book;
		this.items = items;
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
		List<Occurrence> coming = this.occurrences.coming(now);
		coming.forEach((occurrence) -> {
			follow(occurrence, now);
			reminders(occurrence).forEach((reminder) -> plan(occurrence, reminder));
		});
		this.planned.values().removeIf((fireAt) -> fireAt.isBefore(now.minus(Duration.ofDays(1))));
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
					ChangePolicy.tellAt(now, next.before(), next.startsAt()));
			this.book.know(occurrence.seating(), next);
		}
	}

	private void plan(Occurrence occurrence, Reminder reminder) {
		String dueId = reminder.dueId(occurrence.seating().value());
		if (!reminder.fireAt().equals(this.planned.get(dueId))) {
			if (!this.book.isDone(dueId, occurrence.startsAt())) {
				this.items.schedule(Reminding.KIND, dueId, reminder.fireAt());
			}
			this.planned.put(dueId, reminder.fireAt());
		}
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

	private static List<Reminder> reminders(Occurrence occurrence) {
		return ReminderSchedule.of(occurrence.program().reminders(), occurrence.startsAt());
	}

}
