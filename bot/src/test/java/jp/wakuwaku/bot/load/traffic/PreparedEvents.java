package jp.wakuwaku.bot.load.traffic;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jp.wakuwaku.bot.load.history.SentEvent;
import org.jspecify.annotations.Nullable;

/**
 * Events whose reply tokens are known to the LINE stand-in. They are made a second or two
 * ahead, because a token is good for a minute and a run may be longer.
 */
final class PreparedEvents implements AutoCloseable {

	private final Events events;

	private final Consumer<List<SentEvent>> register;

	private final int batch;

	private final BlockingQueue<SentEvent> ready;

	private final Thread thread;

	private volatile @Nullable RuntimeException failure;

	PreparedEvents(LoadPlan plan, Consumer<List<SentEvent>> register) {
		this.events = new Events(plan);
		this.register = register;
		this.batch = Math.max(1, (int) plan.rate());
		this.ready = new ArrayBlockingQueue<>(this.batch);
		this.thread = Thread.ofVirtual().name("prepared-events").start(this::prepare);
	}

	private void prepare() {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				List<SentEvent> next = Stream.generate(this.events::next).limit(this.batch).toList();
				this.register.accept(next);
				for (SentEvent event : next) {
					this.ready.put(event);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			this.failure = ex;
		}
	}

	/** Waits until the first batch is there. */
	SentEvent take() throws InterruptedException {
		SentEvent event = this.ready.poll();
		while (event == null) {
			RuntimeException ex = this.failure;
			if (ex != null) {
				throw new IllegalStateException("no reply tokens, see the cause", ex);
			}
			event = this.ready.poll(100, TimeUnit.MILLISECONDS);
		}
		return event;
	}

	@Override
	public void close() {
		this.thread.interrupt();
	}

}
