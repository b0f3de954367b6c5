package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.knowledge.Language;

/** Addresses of pages on which a person sees and corrects what is kept of them. */
public interface AboutMePages {

	/** How long a page can be opened. */
	Duration OPEN = Duration.ofMinutes(10);

	/**
	 * Makes an address, another one at each call.
	 * @param person whose
	 * @param language in which the page speaks
	 * @param now the time
	 * @return the address to be opened in LINE's own browser; whoever has it sees
	 * everything, so it never goes to a log
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	URI open(PersonId person, Language language, Instant now);

}
