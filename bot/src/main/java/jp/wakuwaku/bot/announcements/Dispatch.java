package jp.wakuwaku.bot.announcements;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import jp.wakuwaku.bot.announcements.ApprovalPolicy.Decision;
import jp.wakuwaku.bot.announcements.Occurrence.State;
import jp.wakuwaku.bot.announcements.friends.Friends;
import jp.wakuwaku.bot.outbox.BroadcastId;
import jp.wakuwaku.bot.outbox.BroadcastProgress;
import jp.wakuwaku.bot.outbox.BroadcastState;
import jp.wakuwaku.bot.outbox.Broadcasts;
import jp.wakuwaku.bot.platform.Alarms;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.due.DueItems;

import org.springframework.stereotype.Component;

/**
 * Has announcements sent when their time has come: begins a sending, writes down who gets
 * it, and looks after it until it has ended. Whatever is interrupted goes on when the
 * same item is due once more, in any instance; a sending is named after its time, so that
 * it is begun once.
 */
@Component
class Dispatch {

	/** Announcements whose time comes, or whose sending is under way. */
	static final String KIND = "announcement";

	private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

	private final Announcements announcements;

	private final AnnouncementMessages messages;

	private final ApprovalPolicy policy;

	private final AudienceReader audiences;

	private final Broadcasts broadcasts;

	private final DueItems due;

	private final Alarms alarms;

	private final OfficeRules rules;

	Dispatch(Announcements announcements, AnnouncementMessages messages, ApprovalPolicy policy,
			AudienceReader audiences, Broadcasts broadcasts, DueItems due, Alarms alarms, OfficeRules rules) {
		this.announcements = announcements;
		this.messages = messages;
		this.policy = policy;
		this.audiences = audiences;
		this.broadcasts = broadcasts;
		this.due = due;
		this.alarms = alarms;
		this.rules = rules;
	}

	/** Has everything follow what was decided. May be repeated. */
	void follow(Announcement announcement, Instant now) {
		open(announcement.id()).forEach((sending) -> steer(sending, announcement.state(), now));
		this.alarms.clear(alarm(announcement.id()));
		nextLook(announcement, now).ifPresentOrElse((at) -> this.due.schedule(KIND, announcement.id().value(), at),
				() -> this.due.cancel(KIND, announcement.id().value()));
	}

	/**
	 * Begins what is due, goes on with what was begun, and sees to it that it comes
	 * again.
	 */
	void run(AnnouncementId id, Instant now) {
		carryOn(id, now);
		this.announcements.find(id).ifPresent((announcement) -> begin(announcement, now));
		this.announcements.find(id)
			.flatMap((announcement) -> nextLook(announcement, now))
			.ifPresent((at) -> this.due.schedule(KIND, id.value(), at));
	}

	/** Notes what was due as missed, and goes on with what comes later. */
	void passOver(AnnouncementId id, Instant now) {
		this.announcements.find(id).ifPresent((announcement) -> {
			if (announcement.state() instanceof AnnouncementState.Scheduled scheduled
					&& !now.isBefore(sendsAt(announcement, scheduled))) {
				miss(announcement, scheduled, "restored from a backup", now);
			}
		});
		run(id, now);
	}

	/** How far a sending has come. */
	Optional<BroadcastProgress> progress(Occurrence occurrence) {
		return this.broadcasts.progress(broadcast(occurrence));
	}

	/** Puts what should be due, and is not, or too late, among what is due. */
	void reconcile(Instant now) {
		for (Announcement announcement : this.announcements.all()) {
			String id = announcement.id().value();
			nextLook(announcement, now)
				.filter((at) -> this.due.dueAt(KIND, id).filter((due) -> !due.isAfter(at)).isEmpty())
				.ifPresent((at) -> this.due.schedule(KIND, id, at));
		}
	}

	private void begin(Announcement announcement, Instant now) {
		if (!(announcement.state() instanceof AnnouncementState.Scheduled scheduled) || scheduled.isPaused()
				|| now.isBefore(sendsAt(announcement, scheduled))) {
			return;
		}
		OccurrenceId id = OccurrenceId.of(announcement.id(), scheduled.plannedAt());
		if (now.isAfter(until(announcement, scheduled))) {
			miss(announcement, scheduled, "down at its time", now);
			return;
		}
		if (isOver(announcement.draft(), now)) {
			return;
		}
		AnnouncementMessages.Rendered rendered = this.messages.render(announcement.draft(), id, now);
		if (!rendered.problems().isEmpty()) {
			String problem = String.join("\n", rendered.problems());
			passBy(announcement, new AnnouncementAct.Block(scheduled.plannedAt(), problem),
					Occurrence.ofNothing(id, scheduled.plannedAt(), now, State.BLOCKED, announcement.draft(), problem),
					now);
			return;
		}
		Occurrence begun = Occurrence.begun(id, scheduled.plannedAt(), now, rendered.draft(), rendered.messages());
		if (put(announcement, new AnnouncementAct.Begin(scheduled.plannedAt()), begun, now)) {
			freeze(begun, now);
		}
	}

	private void miss(Announcement announcement, AnnouncementState.Scheduled scheduled, String why, Instant now) {
		passBy(announcement, new AnnouncementAct.Miss(scheduled.plannedAt()),
				Occurrence.ofNothing(OccurrenceId.of(announcement.id(), scheduled.plannedAt()), scheduled.plannedAt(),
						now, State.MISSED, announcement.draft(), why),
				now);
	}

	private void passBy(Announcement announcement, AnnouncementAct act, Occurrence nothing, Instant now) {
		if (put(announcement, act, nothing, now)) {
			this.alarms.raise(alarm(announcement.id()),
					"announcement-" + nothing.state().name().toLowerCase(Locale.ROOT), now);
		}
	}

	private boolean put(Announcement announcement, AnnouncementAct act, Occurrence occurrence, Instant now) {
		return this.policy.decide(announcement, act, this.rules.quietHours(),
				now) instanceof Decision.Changed(Announcement next)
				&& this.announcements.put(next, Deed.of(act, next.revision(), now), occurrence);
	}

	/** Part by part, from where it was interrupted. */
	private void freeze(Occurrence sending, Instant now) {
		BroadcastId id = broadcast(sending);
		this.broadcasts.begin(id, sending.messages(), sending.draft().urgency().priority());
		this.announcements.noteBegun(sending);
		// Only now, so that whoever stops it either finds it begun or is seen here.
		steer(sending, now);
		AudienceReader.Parts parts = this.audiences.open(sending.draft().audience());
		OptionalInt part = this.broadcasts.progress(id)
			.filter((progress) -> progress.state() == BroadcastState.FREEZING)
			.map((progress) -> OptionalInt.of(progress.nextPart()))
			.orElseGet(OptionalInt::empty);
		while (part.isPresent() && part.getAsInt() < Friends.SHARDS) {
			part = this.broadcasts.append(id, part.getAsInt(), parts.of(part.getAsInt()));
		}
		if (part.isPresent()) {
			this.broadcasts.seal(id);
			steer(sending, now);
		}
		this.announcements.advance(sending, State.SENDING);
	}

	private void carryOn(AnnouncementId id, Instant now) {
		for (Occurrence sending : this.announcements.occurrences(id)) {
			switch (sending.state()) {
				case FREEZING -> freeze(sending, now);
				case SENDING -> lookAfter(sending, now);
				case SENT, STOPPED, MISSED, BLOCKED -> {
				}
			}
		}
	}

	private void lookAfter(Occurrence sending, Instant now) {
		this.broadcasts.progress(broadcast(sending)).ifPresent((progress) -> {
			if (progress.state().isFinal()) {
				end(sending, progress, now);
			}
			else if (progress.state() == BroadcastState.PAUSED || isOver(sending.draft(), now)) {
				steer(sending, now);
			}
		});
	}

	private void end(Occurrence sending, BroadcastProgress progress, Instant now) {
		boolean isWhole = progress.state() == BroadcastState.FINISHED;
		this.announcements.note(sending.id(),
				Map.of(Tally.AUDIENCE, progress.audience(), Tally.REACHED, progress.reached()));
		this.announcements.find(sending.id().announcement()).ifPresent((announcement) -> {
			if (!isWhole && !isStopped(announcement)) {
				this.alarms.raise(alarm(announcement.id()), "announcement-refused", now);
			}
			AnnouncementAct finish = new AnnouncementAct.Finish(sending.id());
			if (this.policy.decide(announcement, finish, this.rules.quietHours(),
					now) instanceof Decision.Changed(Announcement next)
					&& !this.announcements.put(next, Deed.of(finish, next.revision(), now),
							sending.in(isWhole ? State.SENT : State.STOPPED))) {
				throw new IllegalStateException(
						"announcement " + next.id() + " changed meanwhile (expected: tried again)");
			}
		});
		this.announcements.advance(sending, isWhole ? State.SENT : State.STOPPED);
	}

	private void steer(Occurrence sending, Instant now) {
		this.announcements.find(sending.id().announcement())
			.ifPresent((announcement) -> steer(sending, announcement.state(), now));
	}

	/** What a standstill of LINE's delayed does not come at night. */
	private void steer(Occurrence sending, AnnouncementState state, Instant now) {
		BroadcastId id = broadcast(sending);
		if (state instanceof AnnouncementState.Ended(AnnouncementState.Ending ending)
				&& ending == AnnouncementState.Ending.STOPPED) {
			this.broadcasts.stop(id);
		}
		else if (isHeld(state) || isOver(sending.draft(), now)) {
			this.broadcasts.pause(id);
		}
		else {
			this.broadcasts.resume(id);
		}
	}

	private static boolean isHeld(AnnouncementState state) {
		return state instanceof AnnouncementState.Sending sending && sending.isPaused();
	}

	/** When to look at it again; empty when nothing more comes of it by itself. */
	private Optional<Instant> nextLook(Announcement announcement, Instant now) {
		Optional<Instant> look = open(announcement.id()).isEmpty() ? Optional.empty()
				: Optional.of(now.plus(LOOK_AGAIN));
		Optional<Instant> next = (announcement.state() instanceof AnnouncementState.Scheduled scheduled
				&& !scheduled.isPaused()) ? Optional.of(nextTime(announcement, scheduled, now)) : Optional.empty();
		return Stream.of(look, next).flatMap(Optional::stream).min(Comparator.naturalOrder());
	}

	/** By the hours in force, whatever they were when it was approved. */
	private Instant sendsAt(Announcement announcement, AnnouncementState.Scheduled scheduled) {
		return SendingHours.from(announcement.draft().urgency(), scheduled.plannedAt(), this.rules.quietHours());
	}

	/** At night what is due waits: its night may have begun while it was. */
	private Instant nextTime(Announcement announcement, AnnouncementState.Scheduled scheduled, Instant now) {
		return SendingHours.next(announcement.draft().urgency(), scheduled.plannedAt(), this.rules.quietHours(), now);
	}

	/**
	 * What waited for the morning has its day, even if the night has been shortened so
	 * much meanwhile that it need not have waited.
	 */
	private Instant until(Announcement announcement, AnnouncementState.Scheduled scheduled) {
		Instant sendsAt = sendsAt(announcement, scheduled);
		return SendingHours.until(announcement.draft().urgency(),
				scheduled.sendsAt().isAfter(sendsAt) ? scheduled.sendsAt() : sendsAt, this.rules.quietHours());
	}

	private boolean isOver(AnnouncementDraft draft, Instant now) {
		return SendingHours.isOver(draft.urgency(), this.rules.quietHours(), now);
	}

	private List<Occurrence> open(AnnouncementId id) {
		return this.announcements.occurrences(id).stream().filter(Dispatch::isOpen).toList();
	}

	/** By staff, who need not be told; otherwise LINE refused the messages. */
	private static boolean isStopped(Announcement announcement) {
		return announcement.state() instanceof AnnouncementState.Ended(AnnouncementState.Ending ending)
				&& ending == AnnouncementState.Ending.STOPPED;
	}

	private static boolean isOpen(Occurrence sending) {
		return sending.state() == State.FREEZING || sending.state() == State.SENDING;
	}

	private static BroadcastId broadcast(Occurrence sending) {
		return new BroadcastId(sending.id().value());
	}

	private static String alarm(AnnouncementId id) {
		return "announcement:" + id.value();
	}

}
