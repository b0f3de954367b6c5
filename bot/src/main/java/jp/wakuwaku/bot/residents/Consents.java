package jp.wakuwaku.bot.residents;

import java.util.List;
import java.util.Optional;

/** Everything that each person agreed to and took back. Only ever added to. */
public interface Consents {

	/**
	 * Notes a consent, once for its id.
	 * @param person whose
	 * @param consent what was decided
	 * @return {@code false} when there is no such person
	 * @throws IllegalArgumentException for {@link ConsentPurpose#PROFILE}, which goes
	 * with {@link Profiles}
	 */
	boolean note(PersonId person, Consent consent);

	/**
	 * All that was decided.
	 * @param person whose
	 * @return oldest first; empty when the person was forgotten
	 */
	List<Consent> history(PersonId person);

	/**
	 * What holds now.
	 * @param person whose
	 * @param purpose what it is about
	 * @return the last consent to it, empty when it was taken back or never given
	 */
	default Optional<Consent> current(PersonId person, ConsentPurpose purpose) {
		return history(person).stream()
			.filter((consent) -> consent.purpose() == purpose)
			.reduce((_, later) -> later)
			.filter((last) -> last.decision() == Consent.Decision.GIVEN);
	}

}
