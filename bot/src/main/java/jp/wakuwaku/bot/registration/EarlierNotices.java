package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What somebody is told of earlier times, each of which they are told once. */
interface EarlierNotices {

	/**
	 * Writes a notice of those slots that somebody has not been told of.
	 * @param wish whose
	 * @param slots their names
	 * @param kept for how long it matters what they were told
	 * @return empty when they were told of all of them
	 */
	Optional<EarlierNotice> write(EarlierWish wish, Collection<String> slots, Duration kept);

	/** Notices that were written and not sent, in no order. */
	List<EarlierNotice> unsent();

	void sent(EarlierNotice notice);

	/** Leaves nothing of what was, or was to be, told about a registration. */
	void forget(RegistrationId registration);

}
