package jp.wakuwaku.bot.load.traffic;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;

import jp.wakuwaku.bot.load.history.Post;
import jp.wakuwaku.bot.load.history.SentEvent;

/** Posts webhooks, each in the thread that asks for it. */
final class Sender implements AutoCloseable {

	private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);

	private final Channel channel;

	private final Duration patience;

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(CONNECT_WITHIN)
		.executor(Executors.newVirtualThreadPerTaskExecutor())
		.build();

	Sender(Channel channel, Duration patience) {
		this.channel = channel;
		this.patience = patience;
	}

	/**
	 * Posts once and waits for the answer.
	 * @param occurredAt the event's own time, the same at every repetition
	 */
	Post post(SentEvent event, Instant occurredAt, Instant intendedAt, boolean redelivery) {
		Webhook webhook = Webhook.carrying(event, occurredAt, redelivery, this.channel);
		HttpRequest request = HttpRequest.newBuilder(this.channel.webhook())
			.timeout(this.patience)
			.header("Content-Type", "application/json; charset=utf-8")
			.header("User-Agent", "LineBotWebhook/2.0")
			.header("x-line-signature", webhook.signature())
			.POST(BodyPublishers.ofByteArray(webhook.body()))
			.build();
		Instant sentAt = MonotonicTime.now();
		int status = status(request);
		return new Post(event, intendedAt, sentAt, MonotonicTime.now(), status);
	}

	private int status(HttpRequest request) {
		try {
			return this.client.send(request, BodyHandlers.discarding()).statusCode();
		}
		catch (IOException ex) {
			return Post.NO_ANSWER;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Post.NO_ANSWER;
		}
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}
