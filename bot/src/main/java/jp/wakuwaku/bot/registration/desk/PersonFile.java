package jp.wakuwaku.bot.registration.desk;

import java.util.List;

import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one person, without anything that they told.
 *
 * @param hasChat whether they came by LINE
 * @param isReachable whether they are told by LINE
 * @param registrations all of theirs, newest first
 * @param details for how many of them there is what was told
 * @param hasProfile whether something is filled in the next time
 * @param consents how many times they agreed to something or took it back
 */
public record PersonFile(boolean hasChat, boolean isReachable, List<Held> registrations, int details,
		boolean hasProfile, int consents) {

	public PersonFile {
		registrations = List.copyOf(registrations);
	}

	/**
	 * Tells whether it is what was shown.
	 * @return the same as long as nothing is added, changed or taken away
	 */
	public String mark() {
		StringBuilder all = new StringBuilder();
		this.registrations
			.forEach((held) -> all.append(held.registration().receipt()).append(held.isPresent() ? '+' : '-'));
		return all + "/" + this.details + "/" + this.hasProfile + "/" + this.consents;
	}

	/**
	 * A registration.
	 *
	 * @param registration which
	 * @param entry how it stands; {@code null} when nobody knows of its session any more
	 */
	public record Held(Registration registration, @Nullable RollEntry entry) {

		/**
		 * Whether a place goes with it.
		 * @return {@code false} for what has ended
		 */
		public boolean isPresent() {
			return this.entry != null && this.entry.state() != PlaceState.ENDED;
		}

	}

}
