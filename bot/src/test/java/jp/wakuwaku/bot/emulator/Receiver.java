package jp.wakuwaku.bot.emulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bot that only listens. */
final class Receiver implements AutoCloseable {

	private final HttpServer server;

	private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();

	private volatile IntUnaryOperator statusOfNth = (n) -> 200;

	private volatile Duration delay = Duration.ZERO;

	Receiver() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/callback", this::take);
		this.server.start();
	}

	URI url() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/callback");
	}

	void answer(IntUnaryOperator statusByNumber) {
		this.statusOfNth = statusByNumber;
	}

	void hesitate(Duration time) {
		this.delay = time;
	}

	List<Delivery> deliveries() {
		return this.deliveries;
	}

	/** The events in the order of their arrival. */
	List<JsonNode> events() {
		return this.deliveries.stream().flatMap((it) -> it.json().get("events").values().stream()).toList();
	}

	void forget() {
		this.deliveries.clear();
		this.statusOfNth = (n) -> 200;
		this.delay = Duration.ZERO;
	}

	private synchronized int note(Delivery delivery) {
		this.deliveries.add(delivery);
		return this.deliveries.size();
	}

	private void take(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		int number = note(new Delivery(exchange.getRequestHeaders().getFirst("x-line-signature"),
				exchange.getRequestHeaders().getFirst("content-type"), body));
		try {
			Thread.sleep(this.delay);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		exchange.sendResponseHeaders(this.statusOfNth.applyAsInt(number), -1);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	record Delivery(String signature, String contentType, String body) {

		JsonNode json() {
			return JsonMapper.shared().readTree(this.body);
		}

	}

}
