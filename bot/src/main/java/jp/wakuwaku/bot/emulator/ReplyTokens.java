package jp.wakuwaku.bot.emulator;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * Reply tokens that were not used yet. A token is good once, for a minute; a redelivered
 * webhook makes it good for another minute, at most 20 minutes after the event.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#send-reply-message-reply-token">Reply
 * token</a>
 */
final class ReplyTokens {

	private static final Duration GOOD = Duration.ofMinutes(1);

	private static final Duration GOOD_AFTER_EVENT = Duration.ofMinutes(20);

	private static final int SWEEP_EVERY = 10_000;

	private static final int PLENTY = 200_000;

	private final EmulatorTime time;

	private final Map<String, Token> tokens = new ConcurrentHashMap<>();

	private final AtomicInteger issued = new AtomicInteger();

	ReplyTokens(EmulatorTime time) {
		this.time = time;
	}

	void issue(String token, String chatId) {
		Instant now = this.time.now();
		this.tokens.put(token, new Token(chatId, now, now.plus(GOOD)));
		if (this.issued.incrementAndGet() % SWEEP_EVERY == 0) {
			sweep(now);
		}
	}

	/**
	 * Called when the webhook that carries the token is sent, for the first time or
	 * again.
	 */
	void prolong(String token) {
		Instant now = this.time.now();
		this.tokens.computeIfPresent(token, (key, known) -> known.receivedAt(now));
	}

	/** The chat that the token is good for now. */
	Optional<String> find(String token) {
		return stillGood(this.tokens.get(token));
	}

	/** Takes the token out, so that nobody else can use it, and gives its chat. */
	Optional<String> use(String token) {
		return stillGood(this.tokens.remove(token));
	}

	private Optional<String> stillGood(@Nullable Token token) {
		return Optional.ofNullable(token).filter((it) -> !this.time.now().isAfter(it.goodUntil())).map(Token::chatId);
	}

	void reset() {
		this.tokens.clear();
	}

	private void sweep(Instant now) {
		boolean many = this.tokens.size() > PLENTY;
		this.tokens.values().removeIf((token) -> (many ? token.goodUntil() : token.lastMoment()).isBefore(now));
	}

	private record Token(String chatId, Instant eventAt, Instant goodUntil) {

		Instant lastMoment() {
			return this.eventAt.plus(GOOD_AFTER_EVENT);
		}

		Token receivedAt(Instant now) {
			Instant until = now.plus(GOOD);
			return new Token(this.chatId, this.eventAt, until.isBefore(lastMoment()) ? until : lastMoment());
		}

	}

}
