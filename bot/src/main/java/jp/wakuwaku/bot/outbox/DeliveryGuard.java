package jp.wakuwaku.bot.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A feature's last word on a message that it has put in: asked right before each try, so
 * that nothing goes out that is no longer true. Implementations are beans.
 */
public interface DeliveryGuard {

	/**
	 * Returns the name that entries carry.
	 * @return the same in every release
	 */
	String name();

	/**
	 * Decides whether a message is still wanted. Changes nothing.
	 * @param subject what it is about, as it was given to
	 * {@link OutboxEntry#guardedBy(String, String)}
	 * @param now the present
	 * @return why it is not to be sent, without personal details; empty when it is
	 * @throws RuntimeException when that cannot be found out now; the message is tried
	 * later
	 */
	Optional<String> reasonToSkip(String subject, Instant now);

}
