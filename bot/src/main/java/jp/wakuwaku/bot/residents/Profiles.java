package jp.wakuwaku.bot.residents;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has agreed to be filled in by itself at the next registration, encrypted
 * and for a time.
 */
public interface Profiles {

	/** How long a profile is kept after it was entered or corrected. */
	Duration KEPT = Duration.ofDays(400);

	/**
	 * Keeps a profile together with the consent to it, in place of the one that was
	 * there. A consent that was noted before changes nothing, so that a repeated event
	 * does not bring back what was taken back since.
	 * @param person whose
	 * @param consent to {@link ConsentPurpose#PROFILE}, given
	 * @param values what is filled in
	 * @param until when it ends by itself
	 * @return {@code false} when there is no such person, or the time is over already
	 */
	boolean keep(PersonId person, Consent consent, Map<ProfileField, String> values, Instant until);

	/**
	 * Reads a profile.
	 * @param person whose
	 * @return empty when there is none
	 * @throws UnreadableDetailsException when it is there but does not open
	 */
	Optional<Map<ProfileField, String>> find(PersonId person);

	/**
	 * When a profile ends by itself.
	 * @param person whose
	 * @return empty when there is none
	 */
	Optional<Instant> keptUntil(PersonId person);

	/**
	 * Deletes the profile, together with noting that the consent was taken back.
	 * @param person whose
	 * @param consent to {@link ConsentPurpose#PROFILE}, withdrawn
	 */
	void withdraw(PersonId person, Consent consent);

}
