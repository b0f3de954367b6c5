package jp.wakuwaku.bot.programs;

import java.util.List;
import java.util.Optional;

/**
 * A course, lecture or visit for several people at a time.
 *
 * @param id its lasting name
 * @param facts what residents read about it
 * @param place where its sessions take place unless they say otherwise
 * @param sessions its dates, in the order in which staff wrote them; may be empty
 * @param form what is asked of whoever registers
 * @param perPerson how many of its sessions one person may attend, 1 to 100
 * @param isNeutral whether taking part is nobody else's business
 * @param reminders when those who are booked are reminded
 */
public record Seminar(ProgramId id, Facts facts, Place place, List<Session> sessions, Form form, int perPerson,
		boolean isNeutral, List<ReminderRule> reminders) implements Program {

	/** Programs that were kept before there were reminders have none to read. */
	@SuppressWarnings("ConstantValue")
	public Seminar {
		sessions = List.copyOf(sessions);
		perPerson = Require.number("per-person", perPerson, 1, 100);
		reminders = (reminders != null) ? List.copyOf(reminders) : ReminderRule.DEFAULT;
		Require.distinct("reminders", reminders.stream().map(ReminderRule::name).toList());
	}

	/** A seminar with the usual reminders. */
	public Seminar(ProgramId id, Facts facts, Place place, List<Session> sessions, Form form, int perPerson,
			boolean isNeutral) {
		this(id, facts, place, sessions, form, perPerson, isNeutral, ReminderRule.DEFAULT);
	}

	@Override
	public boolean isDraft() {
		return this.sessions.stream().allMatch((session) -> session.status() == StaffStatus.DRAFT);
	}

	/**
	 * Finds one of its dates.
	 * @param id the session's name
	 * @return the session, empty when the seminar has no such one
	 */
	public Optional<Session> session(SessionId id) {
		return this.sessions.stream().filter((session) -> session.id().equals(id)).findFirst();
	}

}
