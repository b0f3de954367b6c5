package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.line.LineApi;

/**
 * Shows a resident that the bot is writing when an answer takes long.
 *
 * @see <a href=
 * "https://developers.line.biz/en/docs/messaging-api/use-loading-indicator/">Display a
 * loading animation</a>
 */
class LoadingSign {

	static final Duration PATIENCE = Duration.ofSeconds(1);

	private static final Duration SHOWN_FOR = Duration.ofSeconds(20);

	private final LineApi line;

	private final ScheduledExecutorService timers;

	LoadingSign(LineApi line, ScheduledExecutorService timers) {
		this.line = line;
		this.timers = timers;
	}

	/** Watches one answer until it is closed. */
	Watch watch(IncomingEvent event) {
		if (!event.chat().isResident() || event.replyToken() == null) {
			return () -> {
			};
		}
		AtomicBoolean answered = new AtomicBoolean();
		Future<?> sign = this.timers.schedule(() -> Thread.startVirtualThread(() -> show(event, answered)),
				PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		return () -> {
			answered.set(true);
			sign.cancel(false);
		};
	}

	private void show(IncomingEvent event, AtomicBoolean answered) {
		if (!answered.get()) {
			this.line.showLoading(event.chat(), SHOWN_FOR);
		}
	}

	/** An answer that is being made. */
	@FunctionalInterface
	interface Watch extends AutoCloseable {

		@Override
		void close();

	}

}
