package jp.wakuwaku.bot.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * A message of the bot as a resident sees it.
 *
 * @param via how it was sent
 * @param payload LINE's message object
 */
public record Answer(String via, JsonNode payload) {

	/** All words, from top to bottom, a line each. */
	public String words() {
		if (this.payload.get("type").asString().equals("text")) {
			return this.payload.get("text").asString();
		}
		return below(this.payload.get("contents")).filter((node) -> node.path("type").asString("").equals("text"))
			.map((text) -> text.get("text").asString())
			.collect(Collectors.joining("\n"));
	}

	/** What notifications and screen readers say. */
	String spoken() {
		return this.payload.path("altText").asString(words());
	}

	int bubbles() {
		JsonNode contents = this.payload.path("contents");
		return contents.path("type").asString("").equals("carousel") ? contents.get("contents").size() : 1;
	}

	public List<String> buttons() {
		return labels(actions(this.payload.path("contents")));
	}

	public List<String> quickReplies() {
		return labels(actions(this.payload.path("quickReply")));
	}

	public Optional<JsonNode> action(String label) {
		return actions(this.payload).filter((action) -> action.get("label").asString().equals(label)).findFirst();
	}

	private static List<String> labels(Stream<JsonNode> actions) {
		return actions.map((action) -> action.get("label").asString()).toList();
	}

	private static Stream<JsonNode> actions(JsonNode root) {
		return below(root).map((node) -> node.path("action")).filter((action) -> action.has("label"));
	}

	private static Stream<JsonNode> below(JsonNode node) {
		return Stream.concat(Stream.of(node), node.values().stream().flatMap(Answer::below));
	}

}
