package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.NoticeTexts;
import jp.wakuwaku.bot.registration.Occasion;
import jp.wakuwaku.bot.registration.seats.PlaceState;

import org.springframework.stereotype.Component;

/**
 * What staff do with a whole session. What is published is changed, and the seats follow;
 * who loses a place is told, once.
 */
@Component
public class SessionOffice {

	private final Programs programs;

	private final ProgramEdits edits;

	private final Rolls rolls;

	private final NoticeTexts texts;

	private final Deeds deeds;

	private final Clock clock;

	SessionOffice(Programs programs, ProgramEdits edits, Rolls rolls, NoticeTexts texts, Deeds deeds, Clock clock) {
		this.programs = programs;
		this.edits = edits;
		this.rolls = rolls;
		this.texts = texts;
		this.deeds = deeds;
		this.clock = clock;
	}

	/**
	 * Shows what it would mean to cancel a session.
	 * @param session which
	 * @return empty when there is no such one
	 */
	public Optional<Preview> previewCancelling(SessionId session) {
		return this.programs.latest().list().session(session).map((found) -> {
			List<RollEntry> affected = roll(session).map(Roll::present).orElseGet(List::of);
			return new Preview(affected, this.texts.cancelled(Preview.receipts(affected)), instead(found));
		});
	}

	/**
	 * Cancels a session for good. Whoever has a seat or waits is told, and can choose
	 * another one.
	 * @param act by whom
	 * @param session which
	 * @return with those who lost a place; see {@link Disclosures#calls} for the phones
	 */
	public SessionResult cancel(Act act, SessionId session) {
		if (find(session).isEmpty()) {
			return new SessionResult.NotThere();
		}
		this.deeds.note(act, Deed.Kind.SESSION_CANCELLED, session.value());
		boolean isThere = change(act, session, (each) -> SessionEdits.with(each, StaffStatus.CANCELLED));
		return isThere ? new SessionResult.Done(roll(session).map(Roll::cancelled).orElseGet(List::of))
				: new SessionResult.NotThere();
	}

	/**
	 * Takes no more registrations, and offers nothing to those who wait. Nobody loses
	 * anything, so nobody is written to; whoever looks reads that it is closed.
	 * @param act by whom
	 * @param session which
	 * @return with those who wait meanwhile
	 */
	public SessionResult close(Act act, SessionId session) {
		return decide(act, session, Deed.Kind.SESSION_CLOSED, StaffStatus.CLOSED);
	}

	/**
	 * Takes registrations again while their time lasts. What is free is offered to those
	 * who wait, who are told of it.
	 * @param act by whom
	 * @param session which; not one that is cancelled
	 * @return with those who still wait
	 */
	public SessionResult open(Act act, SessionId session) {
		return decide(act, session, Deed.Kind.SESSION_OPENED, StaffStatus.OPEN);
	}

	/**
	 * Changes for how many a session is. More is offered to those who wait; by less
	 * nobody is thrown out.
	 * @param act by whom
	 * @param session which
	 * @param capacity from now on
	 * @param isConfirmed whether there may be fewer seats than are taken
	 * @return {@link SessionResult.Over} when that has to be confirmed; when done, with
	 * those who are beyond it, also when they came at the last moment
	 */
	public SessionResult changeCapacity(Act act, SessionId session, Capacity capacity, boolean isConfirmed) {
		Optional<Session> found = find(session);
		if (found.isEmpty()) {
			return new SessionResult.NotThere();
		}
		if (found.get().status() == StaffStatus.CANCELLED) {
			return new SessionResult.Cancelled();
		}
		List<RollEntry> beyond = beyond(session, capacity);
		if (isLower(capacity, found.get().capacity()) && !beyond.isEmpty() && !isConfirmed) {
			return new SessionResult.Over(beyond);
		}
		this.deeds.note(act, Deed.Kind.CAPACITY_CHANGED, session.value());
		return change(act, session, (each) -> SessionEdits.with(each, capacity))
				? new SessionResult.Done(beyond(session, capacity)) : new SessionResult.NotThere();
	}

	/**
	 * Lists the sessions in which more is taken than is published, for whatever reason.
	 * @return those to come, in the order of the programs
	 */
	public List<Roll> overfull() {
		Instant now = this.clock.instant();
		return sessions().filter((found) -> found.session().time().endsAt().toInstant().isAfter(now))
			.map((found) -> roll(found.session().id()))
			.flatMap(Optional::stream)
			.filter((roll) -> roll.freeSeats() < 0 || roll.freeChildcare() < 0)
			.toList();
	}

	private SessionResult decide(Act act, SessionId session, Deed.Kind kind, StaffStatus status) {
		if (find(session).isEmpty()) {
			return new SessionResult.NotThere();
		}
		this.deeds.note(act, kind, session.value());
		boolean isThere = change(act, session,
				(each) -> (each.status() == StaffStatus.CANCELLED) ? each : SessionEdits.with(each, status));
		if (!isThere) {
			return new SessionResult.NotThere();
		}
		return find(session).filter((now) -> now.status() == StaffStatus.CANCELLED).isPresent()
				? new SessionResult.Cancelled()
				: new SessionResult.Done(roll(session).map((roll) -> roll.in(PlaceState.WAITING)).orElseGet(List::of));
	}

	private boolean change(Act act, SessionId session, UnaryOperator<Session> edit) {
		return this.edits.change(act, session.value(), (list) -> SessionEdits.change(list, session, edit));
	}

	private List<RollEntry> beyond(SessionId session, Capacity capacity) {
		return roll(session).map((roll) -> roll.beyond(capacity.seats(), capacity.childcare())).orElseGet(List::of);
	}

	private List<Preview.Alternative> instead(SeminarSession cancelled) {
		Instant now = this.clock.instant();
		return cancelled.seminar()
			.sessions()
			.stream()
			.filter((session) -> !session.id().equals(cancelled.session().id()))
			.filter((session) -> session.status() == StaffStatus.OPEN)
			.filter((session) -> session.registration().closesAt().toInstant().isAfter(now))
			.map((session) -> new Preview.Alternative(Occasion.seating(session.id()),
					session.time().startsAt().toInstant(),
					roll(session.id()).map(Roll::freeSeats).orElse(session.capacity().seats())))
			.toList();
	}

	private Stream<SeminarSession> sessions() {
		return this.programs.latest()
			.list()
			.programs()
			.stream()
			.filter(Seminar.class::isInstance)
			.map(Seminar.class::cast)
			.flatMap((seminar) -> seminar.sessions().stream().map((session) -> new SeminarSession(seminar, session)));
	}

	private Optional<Session> find(SessionId session) {
		return this.programs.latest().list().session(session).map(SeminarSession::session);
	}

	private Optional<Roll> roll(SessionId session) {
		return this.rolls.of(Occasion.seating(session));
	}

	private static boolean isLower(Capacity wanted, Capacity present) {
		return wanted.seats() < present.seats() || wanted.childcare() < present.childcare();
	}

}
