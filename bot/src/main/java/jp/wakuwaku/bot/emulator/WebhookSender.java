package jp.wakuwaku.bot.emulator;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Sends webhooks without making anybody wait: in order per chat, or as the faults have
 * it.
 *
 * @see <a href=
 * "https://developers.line.biz/en/docs/messaging-api/receiving-messages/#webhook-redelivery">Redelivering
 * webhooks</a>
 */
final class WebhookSender {

	private static final int FARTHEST_SHUFFLE_MILLIS = 500;

	private final WebhookClient client;

	private final FaultSwitch faults;

	private final ReplyTokens replyTokens;

	private final ChatFeed feed;

	private final Executor threads = (task) -> Thread.ofVirtual().name("emulator-webhook").start(task);

	private final Map<String, CompletableFuture<Void>> lastOfChat = new ConcurrentHashMap<>();

	WebhookSender(WebhookClient client, FaultSwitch faults, ReplyTokens replyTokens, ChatFeed feed) {
		this.client = client;
		this.faults = faults;
		this.replyTokens = replyTokens;
		this.feed = feed;
	}

	void send(WebhookEvent event) {
		if (this.faults.faults().shuffled()) {
			long wait = ThreadLocalRandom.current().nextLong(FARTHEST_SHUFFLE_MILLIS);
			after(Duration.ofMillis(wait), () -> deliver(event));
			return;
		}
		this.lastOfChat.compute(event.orderKey(),
				(key, last) -> (last == null ? CompletableFuture.<Void>completedFuture(null) : last)
					.thenRunAsync(() -> deliver(event), this.threads)
					.exceptionally((ex) -> null));
	}

	private void deliver(WebhookEvent event) {
		int copies = this.faults.faults().duplicates();
		var attempts = IntStream.range(0, copies)
			.mapToObj((copy) -> CompletableFuture
				.supplyAsync(() -> attempt(event, false, copy == 0 ? null : "duplicate"), this.threads))
			.toList();
		boolean accepted = attempts.stream().map(CompletableFuture::join).reduce(false, Boolean::logicalOr);
		if (!accepted) {
			redeliver(event, 1);
		}
	}

	private void redeliver(WebhookEvent event, int attempt) {
		Faults now = this.faults.faults();
		if (!now.redelivery() || attempt > now.redeliveryCount()) {
			return;
		}
		after(Duration.ofMillis(now.redeliveryIntervalMillis()), () -> {
			if (this.faults.faults().redelivery() && !attempt(event, true, "redelivery")) {
				redeliver(event, attempt + 1);
			}
		});
	}

	/** Says whether the bot took the event. */
	private boolean attempt(WebhookEvent event, boolean redelivery, @Nullable String note) {
		String replyToken = event.replyToken();
		if (replyToken != null) {
			this.replyTokens.prolong(replyToken);
		}
		int status = this.client.post(event.body(redelivery), note).status();
		Chat chat = event.chat();
		String messageId = event.messageId();
		if (status == 200 && chat != null && messageId != null) {
			chat.readUpTo(messageId);
			this.feed.read(chat, messageId);
		}
		return status >= 200 && status < 300;
	}

	private void after(Duration wait, Runnable task) {
		CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, this.threads).execute(task);
	}

}
