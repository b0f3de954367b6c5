package jp.wakuwaku.bot.registration.page;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * Addresses of pages that only their resident knows. What is sent there is kept as
 * {@link jp.wakuwaku.bot.residents.PersonalDetails} of the task's draft, and the flow
 * {@code registration} of its chat is told {@code {"kind":"form-sent","draft":<the
 * draft>}}, or for a correction {@code {"kind":"form-corrected","draft":<the
 * draft>,"registration":<what it corrects>}}.
 */
public interface FormLinks {

	/** How long a page can be opened and sent. */
	Duration OPEN = Duration.ofMinutes(30);

	/** How long details are kept that no registration has been made of. */
	Duration DRAFT_KEPT = Duration.ofDays(1);

	/**
	 * Makes an address. Each call makes another; all are good until their time is over or
	 * something was sent from them.
	 * @param task what the page is for
	 * @param now the time
	 * @return the address to be opened in LINE's own browser; whoever has it can send the
	 * form, so it never goes to a log
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm
	 */
	URI open(FormTask task, Instant now);

}
