package jp.wakuwaku.bot.load.residents;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jp.wakuwaku.bot.journey.Answer;
import tools.jackson.databind.JsonNode;

/** A resident with a phone. Used by one thread. */
public final class Neighbour {

	private static final Duration PATIENCE = Duration.ofSeconds(120);

	private final String id = "U" + UUID.randomUUID().toString().replace("-", "");

	private final Chats chats;

	private final Semaphore delivered = new Semaphore(0);

	private int seen;

	private volatile long deliveredAt;

	private volatile long waitingSince = Long.MAX_VALUE;

	private List<Answer> answers = List.of();

	Neighbour(Chats chats) {
		this.chats = chats;
	}

	String id() {
		return this.id;
	}

	/**
	 * Says something.
	 * @param text what
	 * @return what the bot says to it
	 */
	public Answer says(String text) {
		this.chats.say(this.id, text);
		return awaitAnswer();
	}

	/**
	 * Taps a button of the last answer.
	 * @param label of the button
	 * @return what the bot says to it
	 */
	public Answer taps(String label) {
		this.chats.tap(this.id, action(label).get("data").asString());
		return awaitAnswer();
	}

	/**
	 * Where a button of the last answer leads.
	 * @param label of the button
	 * @return as the bot wrote it
	 */
	public URI address(String label) {
		return URI.create(action(label).get("uri").asString());
	}

	/**
	 * Waits for something new in the chat.
	 * @return the next thing that the bot said
	 * @throws IllegalStateException when nothing comes
	 */
	public Answer awaitAnswer() {
		this.waitingSince = System.nanoTime();
		while (this.answers.size() <= this.seen) {
			try {
				if (!this.delivered.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
					throw new IllegalStateException("nothing said after: " + last());
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
			this.answers = this.chats.answers(this.id);
		}
		this.waitingSince = Long.MAX_VALUE;
		Answer answer = this.answers.get(this.seen);
		this.seen++;
		return answer;
	}

	/**
	 * All that the bot has said.
	 * @return oldest first
	 */
	public List<Answer> allAnswers() {
		return this.chats.answers(this.id);
	}

	/**
	 * When something was brought last.
	 * @return epoch milliseconds at the stand-in for LINE
	 */
	public long deliveredAt() {
		return this.deliveredAt;
	}

	/** Zero for who waits for nothing. */
	Duration waits() {
		long since = this.waitingSince;
		return (since == Long.MAX_VALUE) ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
	}

	void deliver(long at) {
		this.deliveredAt = at;
		this.delivered.release();
	}

	private JsonNode action(String label) {
		Answer last = this.answers.get(this.seen - 1);
		return last.action(label)
			.orElseThrow(() -> new IllegalStateException(
					"no button '" + label + "' (expected: one of " + last.buttons() + ")"));
	}

	private String last() {
		return this.answers.isEmpty() ? "nothing" : this.answers.getLast().words();
	}

}
