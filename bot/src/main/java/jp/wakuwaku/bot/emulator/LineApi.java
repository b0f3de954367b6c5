package jp.wakuwaku.bot.emulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.http.HttpHeaders;

/** Answers calls as LINE's API does, or as the faults have it. */
final class LineApi {

	private static final Set<String> COUNTED = Set.of("/v2/bot/message/push", "/v2/bot/message/multicast",
			"/v2/bot/message/broadcast", "/v2/bot/message/narrowcast");

	private final EndpointTable endpoints;

	private final Channel channel;

	private final RateLimits rateLimits;

	private final FaultSwitch faults;

	LineApi(EndpointTable endpoints, Channel channel, RateLimits rateLimits, FaultSwitch faults) {
		this.endpoints = endpoints;
		this.channel = channel;
		this.rateLimits = rateLimits;
		this.faults = faults;
	}

	/**
	 * Answers.
	 * @return the answer; empty if the connection shall be closed without one
	 */
	Optional<Answer> answer(Call call, Faults.Api fault) {
		return switch (fault) {
			case NONE, MIXED, SLOW -> Optional.of(honest(call));
			case RATE_LIMIT -> Optional.of(tooMany());
			case QUOTA -> Optional.of(COUNTED.contains(call.path()) ? noQuota() : honest(call));
			case ERROR -> Optional.of(Answer.error(500, "Internal server error"));
			case HTML -> Optional.of(html());
			case REFUSED -> Optional.of(Answer.error(400, "The request is refused by a fault of the emulator"));
			case GARBAGE -> Optional.of(garbage(honest(call)));
			case RESET_BEFORE -> Optional.empty();
			case RESET_AFTER -> {
				honest(call);
				yield Optional.empty();
			}
			case RESET -> {
				if (!this.faults.breaksEarly()) {
					honest(call);
				}
				yield Optional.empty();
			}
		};
	}

	static Answer noQuota() {
		return Answer.error(429, "You have reached your monthly limit.");
	}

	private static Answer tooMany() {
		return Answer.error(429, "The API rate limit has been exceeded. Try again later.");
	}

	private static Answer html() {
		byte[] page = "<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>"
			.getBytes(StandardCharsets.UTF_8);
		return new Answer(502, "text/html; charset=utf-8", page, Map.of());
	}

	private static Answer garbage(Answer answer) {
		return answer.status() == 200
				? new Answer(200, Answer.JSON, "{\"sentMess\u0000".getBytes(StandardCharsets.UTF_8), Map.of()) : answer;
	}

	private Answer honest(Call call) {
		try {
			var match = this.endpoints.find(call.method(), call.path()).orElseThrow(Refusal::notFound);
			checkToken(call);
			if (!this.rateLimits.allows(match.endpoint().name(), match.endpoint().rate())) {
				return tooMany();
			}
			if (call.retryKeyAsSent() != null && !match.endpoint().retryable()) {
				return Answer.error(400, "The retry key is not supported by this endpoint");
			}
			return match.endpoint().handler().apply(call.with(match.variables()));
		}
		catch (Refusal ex) {
			return ex.answer();
		}
	}

	private void checkToken(Call call) {
		String authorization = call.headers().getFirst(HttpHeaders.AUTHORIZATION);
		if (authorization == null) {
			throw unauthorized("Authorization header required. Must be 'Authorization: Bearer {channel access token}'");
		}
		byte[] expected = ("Bearer " + this.channel.token()).getBytes(StandardCharsets.UTF_8);
		if (!MessageDigest.isEqual(expected, authorization.getBytes(StandardCharsets.UTF_8))) {
			throw unauthorized("Confirm that the access token in the authorization header is valid.");
		}
	}

	private static Refusal unauthorized(String reason) {
		return new Refusal(Answer.error(401, "Authentication failed due to the following reason: " + reason));
	}

}
