package jp.wakuwaku.bot.residents;

import java.time.Instant;
import java.util.Set;

/**
 * Finds persons by their phone number, for staff. The number itself is not kept.
 */
public interface PhoneLookup {

	/**
	 * Lets a person be found. The number is taken out by forgetting the person.
	 * @param person whose number it is; several may share one
	 * @param phone in the form of E.164, such as {@code +819012345678}
	 * @param until when it ends by itself
	 * @return {@code false} when there is no such person, or the time is over already
	 */
	boolean add(PersonId person, String phone, Instant until);

	/**
	 * Finds persons.
	 * @param phone in the form of E.164
	 * @return in no order
	 */
	Set<PersonId> find(String phone);

	/**
	 * Lets a person be found by no number for longer than that.
	 * @param person whose numbers they are
	 * @param until when they end by themselves, if not sooner
	 */
	void endBy(PersonId person, Instant until);

	/**
	 * Lets a person not be found by this number any more.
	 * @param person whose number it was
	 * @param phone in the form of E.164
	 */
	void remove(PersonId person, String phone);

}
