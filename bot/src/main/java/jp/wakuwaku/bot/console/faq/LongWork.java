package jp.wakuwaku.bot.console.faq;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Work that may take longer than a page: it goes on while its page is asked for. The last
 * few results are kept on this instance; another one does the work itself.
 *
 * @param <K> what the work is known by
 * @param <V> what it comes to
 */
final class LongWork<K, V> {

	private static final int KEPT = 4;

	private static final Duration SOON = Duration.ofMillis(200);

	private final Map<K, Begun<V>> begun = new LinkedHashMap<>();

	/**
	 * Begins the work, unless it was begun and has not failed.
	 * @param size how much there is to do, as staff are told
	 */
	synchronized Begun<V> begin(K key, long size, Supplier<V> work) {
		Begun<V> known = this.begun.get(key);
		if (known != null && !known.result().isCompletedExceptionally()) {
			return known;
		}
		CompletableFuture<V> result = new CompletableFuture<>();
		Thread.ofVirtual().name("console-work").start(() -> complete(result, work));
		Begun<V> fresh = new Begun<>(System.nanoTime(), size, result);
		this.begun.put(key, fresh);
		while (this.begun.size() > KEPT) {
			this.begun.remove(this.begun.keySet().iterator().next());
		}
		return fresh;
	}

	/** What was begun; empty when that was on another instance, or long ago. */
	synchronized Optional<Begun<V>> find(K key) {
		return Optional.ofNullable(this.begun.get(key));
	}

	private static <V> void complete(CompletableFuture<V> result, Supplier<V> work) {
		try {
			result.complete(work.get());
		}
		catch (Throwable ex) {
			// Whoever asks for the result is told.
			result.completeExceptionally(ex);
		}
	}

	/** Work that was begun. */
	record Begun<V>(long nanos, long size, CompletableFuture<V> result) {

		/** The result, if it is there or comes soon enough for a page. */
		Optional<V> soon() {
			try {
				return Optional.of(this.result.get(SOON.toMillis(), TimeUnit.MILLISECONDS));
			}
			catch (TimeoutException | ExecutionException ex) {
				return Optional.empty();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return Optional.empty();
			}
		}

		boolean isDone() {
			return this.result.isDone();
		}

		boolean isBroken() {
			return this.result.isCompletedExceptionally();
		}

		long seconds() {
			return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - this.nanos);
		}

	}

}
