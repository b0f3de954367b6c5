package jp.wakuwaku.bot.load.traffic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes webhooks and answers as told, for tests of the load tool itself. */
final class StandInBot implements AutoCloseable {

	static final String SECRET = "secret";

	private final List<JsonNode> events = new CopyOnWriteArrayList<>();

	private final AtomicInteger calls = new AtomicInteger();

	private final IntUnaryOperator statusOfCall;

	private final HttpServer server;

	/** Answers the n-th call, from 0, with the status of n. */
	StandInBot(IntUnaryOperator statusOfCall) {
		this.statusOfCall = statusOfCall;
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/callback", this::answer);
		this.server.start();
	}

	Channel channel() {
		return new Channel(URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/callback"), SECRET,
				"Ubot");
	}

	List<JsonNode> events() {
		return List.copyOf(this.events);
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			byte[] body = exchange.getRequestBody().readAllBytes();
			if (!Webhook.signed(body, SECRET)
				.signature()
				.equals(exchange.getRequestHeaders().getFirst("x-line-signature"))) {
				exchange.sendResponseHeaders(401, -1);
				return;
			}
			this.events.add(new JsonMapper().readTree(body).path("events").path(0));
			exchange.sendResponseHeaders(this.statusOfCall.applyAsInt(this.calls.getAndIncrement()), -1);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
