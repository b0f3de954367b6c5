package jp.wakuwaku.bot.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.journey.Canaries.Kind;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A resident's phone, open at one chat with the bot. */
final class Phone {

	private final Town town;

	private final String resident;

	private final String chat;

	private List<Answer> answers = List.of();

	Phone(Town town, String resident, String chat) {
		this.town = town;
		this.resident = resident;
		this.chat = chat;
	}

	String resident() {
		return this.resident;
	}

	/** Does something, and waits until the bot has nothing more to do about it. */
	List<Answer> after(Runnable act) {
		begin();
		act.run();
		this.town.awaitWebhooks(1);
		return settle();
	}

	/** Forgets what has come so far. */
	void begin() {
		this.town.newTraffic();
		this.town.newDeliveries();
	}

	/** Waits until the bot has nothing to do, and takes what it has sent to this chat. */
	List<Answer> settle() {
		this.town.awaitRest();
		List<String> delivered = this.town.newDeliveries()
			.stream()
			.filter((delivery) -> delivery.get("to").asString().equals(this.chat)
					&& delivery.get("delivered").asBoolean())
			.flatMap((delivery) -> delivery.get("messages").values().stream().map(JsonNode::asString))
			.toList();
		this.answers = messages().stream()
			.filter((message) -> delivered.contains(message.get("id").asString()))
			.map((message) -> new Answer(message.get("via").asString(), message.get("payload")))
			.toList();
		return this.answers;
	}

	/** Says something that is to be answered by one message. */
	Answer says(String text) {
		return only(after(() -> sends(text)));
	}

	/** Says something without waiting; returns the message's id. */
	String sends(String text) {
		return send(Map.of("type", "text", "text", text));
	}

	/** Mentions the bot. */
	List<Answer> calls(String text) {
		return after(() -> send(Map.of("type", "text", "text", text, "mention", true)));
	}

	String send(Map<String, ?> message) {
		Canaries.plant(Kind.TEXT, String.valueOf(message.containsKey("text") ? message.get("text") : ""));
		Map<String, Object> body = new HashMap<>(message);
		body.put("resident", this.resident);
		return this.town.emulator().post("/chats/" + this.chat + "/messages", body).at("/message/id").asString();
	}

	/** Taps a button or quick reply of the last answers. */
	Answer taps(String label) {
		JsonNode action = this.answers.reversed()
			.stream()
			.flatMap((answer) -> answer.action(label).stream())
			.findFirst()
			.orElseThrow(() -> new AssertionError("no button '" + label + "' (expected: one of "
					+ this.answers.stream().map(Answer::buttons).toList() + ")"));
		return only(taps(action));
	}

	/** Taps whatever carries this action. */
	List<Answer> taps(JsonNode action) {
		return after(() -> {
			switch (action.get("type").asString()) {
				case "postback" -> postback(action.get("data").asString(), action.path("displayText").asString(""));
				case "message" -> sends(action.get("text").asString());
				default -> throw new AssertionError("an action of type " + action.get("type") + " tells nobody");
			}
		});
	}

	void postback(String data, String displayText) {
		this.town.emulator()
			.post("/chats/" + this.chat + "/postbacks",
					Map.of("resident", this.resident, "data", data, "displayText", displayText));
	}

	/** Picks a time with what lets one be picked. */
	List<Answer> picks(JsonNode picker, String moment) {
		return after(() -> this.town.emulator()
			.post("/chats/" + this.chat + "/postbacks", Map.of("resident", this.resident, "data",
					picker.get("data").asString(), "params", Map.of("datetime", moment))));
	}

	void unsends(String messageId) {
		this.town.emulator()
			.post("/chats/" + this.chat + "/messages/" + messageId + "/unsend", Map.of("resident", this.resident));
	}

	void follows() {
		act("follow");
	}

	void blocks() {
		act("block");
	}

	void unblocks() {
		act("unblock");
	}

	List<JsonNode> richMenu() {
		return chat().at("/richMenu/areas").values().stream().map((area) -> area.get("action")).toList();
	}

	boolean showsLoading() {
		return chat().get("loading").asBoolean();
	}

	private void act(String what) {
		this.town.emulator().post("/residents/" + this.resident + "/" + what, Map.of());
	}

	private List<JsonNode> messages() {
		return chat().get("messages").values().stream().toList();
	}

	private JsonNode chat() {
		return this.town.emulator().get("/chats/" + this.chat + "/messages?resident=" + this.resident);
	}

	static Answer only(List<Answer> answers) {
		assertThat(answers).hasSize(1);
		return answers.getFirst();
	}

}
