package jp.wakuwaku.bot.console.registrations;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SlotId;
import jp.wakuwaku.bot.programs.TimeSpan;
import jp.wakuwaku.bot.registration.Occasion;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import org.jspecify.annotations.Nullable;

/**
 * A session of a seminar, or a slot of a consultation.
 *
 * @param seating its seats
 * @param program of what
 * @param time when
 * @param place where; for a slot, what can be chosen
 * @param session {@code null} for a slot
 * @param adviser whose slot it is; empty for a session
 */
record Meeting(SeatingId seating, Program program, TimeSpan time, String place, @Nullable Session session,
		String adviser) {

	static Meeting of(Seminar seminar, Session session) {
		return new Meeting(Occasion.seating(session.id()), seminar, session.time(), session.place().name(), session,
				"");
	}

	static Meeting of(Consultation consultation, Adviser adviser, SlotId slot) {
		String places = consultation.places().stream().map((place) -> place.name()).collect(Collectors.joining("・"));
		return new Meeting(new SeatingId(slot.value()), consultation,
				new TimeSpan(slot.startsAt(), slot.startsAt().plus(consultation.rules().length())), places, null,
				adviser.name());
	}

	public String title() {
		return this.program.facts().title();
	}

	public String path() {
		return "/console/registrations/sessions/" + this.seating;
	}

	public Instant startsAt() {
		return this.time.startsAt().toInstant();
	}

	public boolean isSession() {
		return this.session != null;
	}

	public boolean isOver(Instant now) {
		return !now.isBefore(this.time.endsAt().toInstant());
	}

	/** As it is read aloud. */
	public String when() {
		return MeetingTimes.span(this.time);
	}

	/** How it stands, given how many seats are taken. */
	MeetingState state(Instant now, int taken) {
		if (this.session != null) {
			return MeetingState.of(this.session.statusAt(now, taken));
		}
		return isOver(now) ? MeetingState.OVER : (taken > 0) ? MeetingState.FULL : MeetingState.OPEN;
	}

	boolean isFoundBy(String words) {
		if (words.isBlank()) {
			return true;
		}
		String all = Normalizer.normalize(
				title() + " " + this.place + " " + this.adviser + " " + when() + " " + this.seating,
				Normalizer.Form.NFKC);
		return Stream.of(Normalizer.normalize(words, Normalizer.Form.NFKC).strip().split("\\s+"))
			.allMatch((word) -> all.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
	}

}
