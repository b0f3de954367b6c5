package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A real HTTP server in LINE's place that answers as the test says. */
final class LineStub implements AutoCloseable {

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final HttpServer server;

	private final Function<Request, Answer> answers;

	private final List<Request> requests = new CopyOnWriteArrayList<>();

	LineStub(Function<Request, Answer> answers) {
		this.answers = answers;
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(this.threads);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	static LineStub answering(int status, String body) {
		return new LineStub((request) -> new Answer(status, body.getBytes(StandardCharsets.UTF_8)));
	}

	URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	List<Request> requests() {
		return this.requests;
	}

	static LineProperties properties(URI address) {
		return properties(address, Duration.ofSeconds(30));
	}

	static LineProperties properties(URI address, Duration readTimeout) {
		return new LineProperties("secret", "token", address, address, Duration.ofSeconds(10), readTimeout,
				Duration.ofSeconds(10), new LineProperties.Handler("/callback"));
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			Request request = new Request(exchange.getRequestMethod(), exchange.getRequestURI().getPath(),
					exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes());
			this.requests.add(request);
			Answer answer = this.answers.apply(request);
			exchange.getResponseHeaders().add("Content-Type", answer.contentType());
			exchange.getResponseHeaders().add("x-line-request-id", "request-" + this.requests.size());
			exchange.sendResponseHeaders(answer.status(), (answer.body().length > 0) ? answer.body().length : -1);
			exchange.getResponseBody().write(answer.body());
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	record Request(String method, String path, Headers headers, byte[] body) {

		String text() {
			return new String(this.body, StandardCharsets.UTF_8);
		}

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

	record Answer(int status, byte[] body) {

		static Answer json(int status, String body) {
			return new Answer(status, body.getBytes(StandardCharsets.UTF_8));
		}

		String contentType() {
			return (this.body.length > 0 && this.body[0] == '<') ? "text/html" : "application/json";
		}

	}

}
