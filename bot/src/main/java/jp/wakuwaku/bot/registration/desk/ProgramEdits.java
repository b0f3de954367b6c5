package jp.wakuwaku.bot.registration.desk;

import java.util.Optional;
import java.util.function.Function;

import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.programs.Replacement;
import jp.wakuwaku.bot.registration.Seatings;

import org.springframework.stereotype.Component;

/**
 * Changes what is published, which is the one step that counts: the seats follow it, now
 * or, after a crash, at the next heartbeat of any instance.
 */
@Component
class ProgramEdits {

	/** More often than anybody is overtaken by others. */
	private static final int ATTEMPTS = 20;

	private final Programs programs;

	private final Seatings seatings;

	private final Once once;

	ProgramEdits(Programs programs, Seatings seatings, Once once) {
		this.programs = programs;
		this.seatings = seatings;
		this.once = once;
	}

	/**
	 * Makes a change on top of whatever others have changed meanwhile; once for the act.
	 * @param edit empty when there is nothing to change it on
	 * @return whether there was
	 */
	boolean change(Act act, String what, Function<ProgramList, Optional<ProgramList>> edit) {
		boolean isThere = this.once.isDone(act, what) || change(edit);
		if (isThere) {
			this.once.done(act, what);
			this.seatings.follow();
		}
		return isThere;
	}

	private boolean change(Function<ProgramList, Optional<ProgramList>> edit) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			ProgramsVersion version = this.programs.latest();
			Optional<ProgramList> changed = edit.apply(version.list());
			if (changed.isEmpty()) {
				return false;
			}
			if (changed.get().equals(version.list())
					|| this.programs.replace(changed.get(), version.number()) instanceof Replacement.Done) {
				return true;
			}
		}
		throw new IllegalStateException("programs: changed by others " + ATTEMPTS + " times (expected: fewer)");
	}

}
