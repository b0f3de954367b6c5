package jp.wakuwaku.bot.emulator;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * LINE's API over HTTP: below {@code /emulator/line}, and at the root, too, because the
 * paths of LINE's SDK are absolute and drop whatever path its end point has.
 */
final class LineRoutes {

	private static final String ROOT = "/emulator/line";

	/** A larger body is refused with 413. */
	private static final int LARGEST_BODY = 2 * 1024 * 1024;

	private static final long SLOW_MILLIS = 1_000;

	private final LineApi api;

	private final FaultSwitch faults;

	private final TrafficLog traffic;

	private final EmulatorTime time;

	LineRoutes(LineApi api, FaultSwitch faults, TrafficLog traffic, EmulatorTime time) {
		this.api = api;
		this.faults = faults;
		this.traffic = traffic;
		this.time = time;
	}

	RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.path(ROOT, (builder) -> builder.route((request) -> true, this::answer))
			.path("/v2/bot", (builder) -> builder.route((request) -> true, this::answer))
			.build();
	}

	private ServerResponse answer(ServerRequest request) throws IOException, InterruptedException {
		long at = this.time.millis();
		long start = System.nanoTime();
		Call call = call(request);
		Faults.Api fault = this.faults.draw(call);
		long delay = this.faults.faults().apiDelayMillis() + (fault == Faults.Api.SLOW ? SLOW_MILLIS : 0);
		Answer answer = call.body().length > LARGEST_BODY ? Answer.error(413, "Request entity too large")
				: this.api.answer(call, fault).orElse(null);
		Thread.sleep(delay);
		long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
		String note = fault == Faults.Api.NONE ? null : fault.spelled();
		Map<String, String> headers = Traffic.masked(request.headers().asHttpHeaders().toSingleValueMap());
		this.traffic.add(new Traffic(0, at, "api", call.method(), pathAndQuery(request, call),
				answer == null ? null : answer.status(), took, headers, Traffic.body(call.body()),
				Traffic.body(answer == null ? new byte[0] : answer.body()), note));
		if (answer == null) {
			request.servletRequest().setAttribute(AbortValve.ABORT, true);
			return ServerResponse.ok().build((abortedRequest, abortedResponse) -> null);
		}
		return response(answer, call.requestId());
	}

	private static Call call(ServerRequest request) throws IOException {
		String path = request.requestPath().pathWithinApplication().value();
		byte[] body = request.servletRequest().getInputStream().readNBytes(LARGEST_BODY + 1);
		Map<String, String> query = request.params()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().getFirst()));
		return new Call(UUID.randomUUID().toString(), request.method().name(),
				path.startsWith(ROOT) ? path.substring(ROOT.length()) : path, Map.of(), query,
				request.headers().asHttpHeaders(), body);
	}

	private static String pathAndQuery(ServerRequest request, Call call) {
		String query = request.servletRequest().getQueryString();
		return query == null ? call.path() : call.path() + "?" + query;
	}

	private static ServerResponse response(Answer answer, String requestId) {
		return ServerResponse.status(answer.status()).header("x-line-request-id", requestId).headers((headers) -> {
			headers.set("Content-Type", answer.contentType());
			answer.headers().forEach(headers::set);
		}).build((request, response) -> {
			response.setContentLength(answer.body().length);
			response.getOutputStream().write(answer.body());
			return null;
		});
	}

}
