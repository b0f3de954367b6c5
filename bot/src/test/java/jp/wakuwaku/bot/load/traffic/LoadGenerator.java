package jp.wakuwaku.bot.load.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import jp.wakuwaku.bot.load.history.Post;
import jp.wakuwaku.bot.load.history.SentEvent;

/** Sends webhooks by a plan and writes every post down. */
public final class LoadGenerator implements AutoCloseable {

	/** The longest run; one that nobody ends must not fill the memory. */
	private static final Duration LONGEST = Duration.ofMinutes(30);

	private final LoadPlan plan;

	private final Sender sender;

	private final Consumer<List<SentEvent>> register;

	private final Queue<Post> posts = new ConcurrentLinkedQueue<>();

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private volatile boolean running;

	/**
	 * Prepares a run.
	 * @param plan what to send
	 * @param channel where to
	 * @param register makes the events' reply tokens known before they are sent
	 */
	public LoadGenerator(LoadPlan plan, Channel channel, Consumer<List<SentEvent>> register) {
		this.plan = plan;
		this.sender = new Sender(channel, plan.patience());
		this.register = register;
	}

	/**
	 * Sends for a time and returns when every post has ended.
	 * @param time how long
	 * @return everything that was posted
	 */
	public List<Post> runFor(Duration time) {
		this.running = true;
		send(time);
		return finish();
	}

	/**
	 * Begins to send.
	 * @return done when the sending has ended; fails when it went wrong
	 */
	public Future<?> start() {
		this.running = true;
		return this.threads.submit(() -> send(LONGEST));
	}

	/**
	 * Ends the sending and waits until every post has ended, redeliveries included.
	 * @return everything that was posted
	 */
	public List<Post> finish() {
		this.running = false;
		this.threads.close();
		return posts();
	}

	/**
	 * What was posted so far.
	 * @return posts that have ended, in the order of their end
	 */
	public List<Post> posts() {
		return List.copyOf(this.posts);
	}

	private void send(Duration time) {
		try (PreparedEvents events = new PreparedEvents(this.plan, this.register)) {
			SentEvent[] next = { events.take() };
			Instant end = MonotonicTime.now().plus(time);
			OpenLoop.run(this.plan.rate(), () -> this.running && MonotonicTime.now().isBefore(end), (intended) -> {
				SentEvent event = next[0];
				for (int copy = 0; copy < this.plan.copies(); copy++) {
					this.threads.execute(() -> postUntilAcknowledged(event, intended));
				}
				next[0] = take(events);
			});
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static SentEvent take(PreparedEvents events) {
		try {
			return events.take();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void postUntilAcknowledged(SentEvent event, Instant occurredAt) {
		Post post = this.sender.post(event, occurredAt, occurredAt, false);
		this.posts.add(post);
		for (int again = 0; again < this.plan.redeliveries() && !post.isAcknowledged(); again++) {
			LockSupport.parkNanos(this.plan.pauseBefore(again).toNanos());
			post = this.sender.post(event, occurredAt, MonotonicTime.now(), true);
			this.posts.add(post);
		}
	}

	@Override
	public void close() {
		this.running = false;
		this.threads.shutdownNow();
		this.sender.close();
	}

}
