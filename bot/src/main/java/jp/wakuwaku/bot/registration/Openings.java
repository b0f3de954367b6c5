package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Slot;
import jp.wakuwaku.bot.programs.Slots;

import org.springframework.stereotype.Component;

/**
 * Sees which slots staff have opened: those that were not there when the hours were last
 * looked at, though they were not too far ahead.
 */
@Component
class Openings {

	/** So that what comes into sight with time is soon known. */
	private static final Duration STEP = Duration.ofHours(1);

	private final Programs programs;

	private final KnownOpenings known;

	private final FreedSlots freed;

	private volatile List<Program> followed = List.of();

	private volatile Instant next = Instant.MIN;

	Openings(Programs programs, KnownOpenings known, FreedSlots freed) {
		this.programs = programs;
		this.known = known;
		this.freed = freed;
	}

	/** Costs nothing for an hour while the programs are those of the last time. */
	void follow(Instant now) {
		List<Program> all = this.programs.all();
		if (this.followed.equals(all) && now.isBefore(this.next)) {
			return;
		}
		all.stream().filter(Consultation.class::isInstance).forEach((program) -> follow((Consultation) program, now));
		this.followed = all;
		this.next = now.plus(STEP);
	}

	/** What is new is noted first: after a crash, it is new once more. */
	private void follow(Consultation consultation, Instant now) {
		List<Slot> slots = Slots.free(consultation, List.of(), now);
		this.known.find(consultation.id())
			.ifPresent((before) -> slots.stream()
				.filter((slot) -> !slot.time().startsAt().toInstant().isAfter(before.until()))
				.filter((slot) -> !before.slots().contains(slot.id().value()))
				.forEach((slot) -> this.freed.add(new FreedSlot(Occasion.seating(slot.id()), now))));
		this.known.put(consultation.id(),
				new KnownOpening(KnownOpening.VERSION, now.plus(consultation.rules().horizon()),
						slots.stream().map((slot) -> slot.id().value()).collect(Collectors.toSet())));
	}

}
