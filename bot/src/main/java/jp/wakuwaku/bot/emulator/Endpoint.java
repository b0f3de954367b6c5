package jp.wakuwaku.bot.emulator;

import java.util.function.Function;

import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One endpoint of LINE's API.
 *
 * @param method HTTP's
 * @param path below the API's root
 * @param rate how often it may be called
 * @param retryable whether it takes a retry key
 * @param handler answers
 */
record Endpoint(String method, PathPattern path, Rate rate, boolean retryable, Function<Call, Answer> handler) {

	static Endpoint get(String path, Function<Call, Answer> handler) {
		return of("GET", path, handler);
	}

	static Endpoint post(String path, Function<Call, Answer> handler) {
		return of("POST", path, handler);
	}

	static Endpoint put(String path, Function<Call, Answer> handler) {
		return of("PUT", path, handler);
	}

	static Endpoint delete(String path, Function<Call, Answer> handler) {
		return of("DELETE", path, handler);
	}

	private static Endpoint of(String method, String path, Function<Call, Answer> handler) {
		return new Endpoint(method, PathPatternParser.defaultInstance.parse(path), Rate.USUAL, false, handler);
	}

	Endpoint limitedTo(Rate other) {
		return new Endpoint(this.method, this.path, other, this.retryable, this.handler);
	}

	Endpoint takingRetryKeys() {
		return new Endpoint(this.method, this.path, this.rate, true, this.handler);
	}

	String name() {
		return this.method + " " + this.path.getPatternString();
	}

}
