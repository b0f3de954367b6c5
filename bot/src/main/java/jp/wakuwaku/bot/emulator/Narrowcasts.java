package jp.wakuwaku.bot.emulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far narrowcasts have come. The residents here have no age, no audience and are few,
 * so that whatever narrows the recipients fails afterwards, as it does at LINE below 50
 * recipients.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#get-narrowcast-progress-status">Get
 * narrowcast message status</a>
 */
final class Narrowcasts {

	private static final int KEPT = 1_000;

	private final EmulatorTime time;

	private final Map<String, ObjectNode> progress = new LinkedHashMap<>();

	Narrowcasts(EmulatorTime time) {
		this.time = time;
	}

	List<Resident> choose(JsonNode request, List<Resident> friends) {
		int most = request.path("limit").path("max").asInt(Integer.MAX_VALUE);
		return isNarrow(request) ? List.of() : friends.stream().limit(most).toList();
	}

	synchronized void accept(String requestId, JsonNode request, int recipients) {
		String now = this.time.now().toString();
		ObjectNode state = Json.object("phase", isNarrow(request) ? "failed" : "succeeded")
			.put("acceptedTime", now)
			.put("completedTime", now);
		if (isNarrow(request)) {
			state.put("errorCode", 2).put("failedDescription", "There aren't enough recipients.");
		}
		else {
			state.put("successCount", recipients).put("failureCount", 0).put("targetCount", recipients);
		}
		if (this.progress.size() == KEPT) {
			this.progress.remove(this.progress.keySet().iterator().next());
		}
		this.progress.put(requestId, state);
	}

	synchronized Optional<JsonNode> progress(String requestId) {
		return Optional.ofNullable(this.progress.get(requestId));
	}

	synchronized void reset() {
		this.progress.clear();
	}

	private static boolean isNarrow(JsonNode request) {
		return request.hasNonNull("recipient") || request.path("filter").hasNonNull("demographic");
	}

}
