package jp.wakuwaku.bot.console.programs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.registration.Occasion;
import jp.wakuwaku.bot.registration.Occurrence;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.desk.Roll;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.reminders.ChangeTexts;

import org.springframework.stereotype.Component;

/** Tells who would be told what, before a date is moved. */
@Component
class SessionMoves {

	private final Rolls rolls;

	private final ChangeTexts texts;

	SessionMoves(Rolls rolls, ChangeTexts texts) {
		this.rolls = rolls;
		this.texts = texts;
	}

	/** Empty when nobody would be told anything. */
	Optional<SessionMove> of(Seminar seminar, Session before, Session after) {
		List<RollEntry> affected = registered(before);
		if (affected.isEmpty()) {
			return Optional.empty();
		}
		Seminar planned = (Seminar) Edits.with(seminar, Edits.with(seminar.sessions(), after));
		List<ReceiptNumber> receipts = affected.stream()
			.flatMap((entry) -> Stream.ofNullable(entry.receipt()))
			.toList();
		return this.texts.of(Occurrence.of(seminar, before), planned, after, receipts)
			.map((told) -> new SessionMove(before, after, affected, told));
	}

	/** Without those who are still filling in. */
	private List<RollEntry> registered(Session session) {
		return this.rolls.of(Occasion.seating(session.id()))
			.map(Roll::present)
			.orElseGet(List::of)
			.stream()
			.filter((entry) -> entry.receipt() != null)
			.toList();
	}

}
