package jp.wakuwaku.bot.emulator;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import jp.wakuwaku.bot.emulator.rules.Problems;
import jp.wakuwaku.bot.emulator.rules.Rule;
import tools.jackson.databind.JsonNode;

/**
 * A call of LINE's API.
 *
 * @param requestId what LINE names it
 * @param method HTTP's
 * @param path below the API's root
 * @param variables from the path
 * @param query the query's parameters, each one's first value
 * @param headers the headers
 * @param body the body, empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Call(String requestId, String method, String path, Map<String, String> variables, Map<String, String> query,
		HttpHeaders headers, byte[] body) {

	static final String RETRY_KEY = "X-Line-Retry-Key";

	Call with(Map<String, String> found) {
		return new Call(this.requestId, this.method, this.path, found, this.query, this.headers, this.body);
	}

	String variable(String name) {
		return this.variables.getOrDefault(name, "");
	}

	/** The body, if it is what the rule asks for; refused otherwise. */
	JsonNode body(Rule rule) {
		MediaType type = this.headers.getContentType();
		if (type == null || !type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
			throw new Refusal(Answer.error(415, "Unsupported media type"));
		}
		JsonNode json = Json.read(this.body)
			.orElseThrow(() -> Refusal.bad("The request body could not be parsed as JSON (line: -, column: -)"));
		Problems problems = rule.check(json);
		if (!problems.isEmpty()) {
			throw new Refusal(Answer.invalid(problems));
		}
		return json;
	}

	/** The retry key in its usual form, if there is one. */
	Optional<UUID> retryKey() {
		return Optional.ofNullable(retryKeyAsSent()).map((key) -> {
			// UUID.fromString takes much that is no UUID.
			if (!key.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
				throw Refusal.bad("The retry key is not a UUID");
			}
			return UUID.fromString(key);
		});
	}

	@Nullable String retryKeyAsSent() {
		return this.headers.getFirst(RETRY_KEY);
	}

}
