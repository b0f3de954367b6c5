package jp.wakuwaku.bot.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.NoticeTexts;
import jp.wakuwaku.bot.registration.Occurrence;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.knowledge.Language;

/** Shows staff, before a session is moved, what residents would be told. */
@Component
public class ChangeTexts {

	private final ReminderBook book;

	private final NoticeTexts texts;

	private final OfficeRules rules;

	private final Clock clock;

	ChangeTexts(ReminderBook book, NoticeTexts texts, OfficeRules rules, Clock clock) {
		this.book = book;
		this.texts = texts;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * What would be told of a session, by the time and place that residents know.
	 * @param present as it is published
	 * @param seminar as it would be
	 * @param session one of its sessions, as it would be
	 * @param receipts of those who have a place or wait
	 * @return empty when nothing would be told
	 */
	public Optional<ToldChange> of(Occurrence present, Seminar seminar, Session session,
			Collection<ReceiptNumber> receipts) {
		Instant now = this.clock.instant();
		KnownTime known = this.book.known(present.seating()).orElseGet(() -> KnownTime.first(present, now));
		KnownTime next = known.following(Occurrence.of(seminar, session), now);
		if (next.revision() == known.revision() || !isTold(session, next, now)) {
			return Optional.empty();
		}
		String text = this.texts.changed(receipts, seminar, ReminderMessages.changedTitle(next).in(Language.JA),
				ReminderWords.CHANGED.in(Language.JA));
		Instant tellAt = ChangePolicy.tellAt(now, next.before(), next.startsAt(), this.rules.quietHours());
		return Optional.of(new ToldChange(text, tellAt, tellAt.equals(now)));
	}

	/** Nothing of what residents do not see, or of what was and stays over. */
	private static boolean isTold(Session session, KnownTime next, Instant now) {
		boolean isPublished = session.status() == StaffStatus.OPEN || session.status() == StaffStatus.CLOSED;
		return isPublished && next.endsAt().isAfter(now) && next.isToCome(now);
	}

}
