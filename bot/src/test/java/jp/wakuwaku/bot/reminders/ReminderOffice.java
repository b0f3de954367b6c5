package jp.wakuwaku.bot.reminders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.conversation.TestLanguages;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.outbox.Outbox;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.outbox.Outboxes;
import jp.wakuwaku.bot.outbox.Outcome;
import jp.wakuwaku.bot.platform.FixedRules;
import jp.wakuwaku.bot.platform.due.DueDrain;
import jp.wakuwaku.bot.platform.due.DueHandler;
import jp.wakuwaku.bot.platform.due.SettableTime;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.registration.ProgramsInMemory;
import jp.wakuwaku.bot.registration.TestRegistrations;
import jp.wakuwaku.bot.registration.page.CrashingRedis;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** All that reminds, on a real Redis, with a clock that a test moves. */
final class ReminderOffice implements AutoCloseable {

	final SettableTime time;

	final ProgramsInMemory programs = new ProgramsInMemory();

	final FixedRules rules = new FixedRules();

	final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	final CrashingRedis redis;

	/** What the outbox took, in its order. */
	final List<OutboxEntry> taken = new ArrayList<>();

	TestRegistrations registrations;

	DueDrain due;

	Planning planning;

	Reconciling reconciling;

	ReminderChoices choices;

	ReminderGuard guard;

	ReminderSwitch reminderSwitch;

	ChangeTexts changeTexts;

	ShiftedReminders shifted;

	List<DueHandler> handlers;

	ReminderOffice(Instant now) {
		this.time = new SettableTime(now);
		this.redis = new CrashingRedis(this.connections);
		restart();
	}

	/** Another process, which knows what Redis knows. */
	void restart() {
		JsonMapper json = JsonMapper.builder().build();
		this.registrations = new TestRegistrations(this.redis, this.programs, this.time);
		this.due = new DueDrain(this.redis);
		ReminderBook book = new RedisReminderBook(this.redis, json, this.time);
		this.choices = new RedisReminderChoices(this.redis, this.registrations.residents.residents());
		this.reminderSwitch = new ReminderSwitch(this.registrations.residents.residents(), this.choices);
		this.guard = new ReminderGuard(this.registrations.attendees, this.registrations.residents.residents(),
				this.choices);
		this.changeTexts = new ChangeTexts(book, this.registrations.texts, this.rules, this.time);
		this.shifted = new ShiftedReminders(this.registrations.occurrences, book, this.rules, this.time);
		this.planning = new Planning(this.registrations.occurrences, book, this.due.items(), this.rules);
		this.reconciling = new Reconciling(this.planning, this.meters);
		Outbox real = Outboxes.of(this.redis, json, (_) -> {
		});
		Outbox outbox = new Noting(real, this.taken);
		ReminderMessages messages = new ReminderMessages(this.registrations.attendees, TestLanguages.on(this.redis));
		this.handlers = List.of(
				new Reminding(this.registrations.occurrences, this.registrations.attendees,
						this.registrations.residents.residents(), book, this.choices, messages, outbox,
						this.due.items(), this.rules, this.meters),
				new Changes(this.registrations.attendees, this.registrations.residents.residents(), book, messages,
						outbox, this.due.items(), this.rules));
	}

	/** What the heartbeat does. */
	void beat() {
		this.planning.work(this.time.instant());
		this.due.drain(this.time.instant(), this.handlers);
	}

	/** Notes what was new to the outbox. */
	private record Noting(Outbox real, List<OutboxEntry> taken) implements Outbox {

		@Override
		public boolean enqueue(OutboxEntry entry) {
			boolean isNew = this.real.enqueue(entry);
			if (isNew) {
				this.taken.add(entry);
			}
			return isNew;
		}

		@Override
		public Optional<Outcome> outcome(ChatId chat, String id) {
			return this.real.outcome(chat, id);
		}

	}

	@Override
	public void close() {
		this.connections.destroy();
	}

}
