package jp.wakuwaku.bot.emulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the messages that residents send, as they stand in webhooks.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#message-event">Message
 * event</a>
 */
final class ResidentMessages {

	private static final String MENTION = "@" + Channel.BOT_NAME;

	private static final Duration PREPARING = Duration.ofSeconds(1);

	private final Identifiers identifiers;

	private final Contents contents;

	private final EmulatorTime time;

	ResidentMessages(Identifiers identifiers, Contents contents, EmulatorTime time) {
		this.identifiers = identifiers;
		this.contents = contents;
		this.time = time;
	}

	/** The message that the page asks for; refused if it cannot be sent. */
	ObjectNode message(Chat chat, JsonNode asked) {
		String type = asked.path("type").asString("");
		String id = this.identifiers.message();
		ObjectNode message = Json.object("type", type).put("id", id);
		switch (type) {
			case "text" -> text(message, asked);
			case "sticker" -> sticker(message, asked);
			case "location" -> location(message, asked);
			case "image", "video", "audio", "file" -> file(message, asked);
			default -> throw PageRefusal.of("送れない種類のメッセージです: " + type);
		}
		if (List.of("text", "sticker", "image", "video").contains(type)) {
			message.put("quoteToken", this.identifiers.quoteToken(chat.id(), id));
		}
		if (asked.hasNonNull("quotedMessageId") && List.of("text", "sticker").contains(type)) {
			message.set("quotedMessageId", asked.get("quotedMessageId"));
		}
		return message.put("markAsReadToken", this.identifiers.readToken(id));
	}

	private static void text(ObjectNode message, JsonNode asked) {
		String text = asked.path("text").asString("");
		if (text.isEmpty() || text.length() > 10_000) {
			throw PageRefusal.of("メッセージは1文字以上10,000文字以内で入力してください");
		}
		if (!asked.path("mention").asBoolean(false)) {
			message.put("text", text);
		}
		else {
			String mentioning = text.contains(MENTION) ? text : MENTION + " " + text;
			message.put("text", mentioning);
			message.putObject("mention")
				.putArray("mentionees")
				.addObject()
				.put("index", mentioning.indexOf(MENTION))
				.put("length", MENTION.length())
				.put("type", "user")
				.put("userId", Channel.BOT_USER_ID)
				.put("isSelf", true);
		}
		if (asked.path("emojis").isArray()) {
			message.set("emojis", asked.get("emojis"));
		}
	}

	private static void sticker(ObjectNode message, JsonNode asked) {
		message.put("packageId", asked.path("packageId").asString("446"))
			.put("stickerId", asked.path("stickerId").asString("1988"))
			.put("stickerResourceType", "STATIC")
			.set("keywords", Json.strings(List.of("smile", "happy")));
	}

	private static void location(ObjectNode message, JsonNode asked) {
		message.put("title", asked.path("title").asString("小美玉市役所"))
			.put("address", asked.path("address").asString("茨城県小美玉市堅倉835"))
			.put("latitude", asked.path("latitude").asDouble(36.2393))
			.put("longitude", asked.path("longitude").asDouble(140.3528));
	}

	private void file(ObjectNode message, JsonNode asked) {
		String type = message.get("type").stringValue();
		String fileName = asked.path("fileName").asString("");
		byte[] bytes = asked.hasNonNull("dataBase64") ? decoded(asked.get("dataBase64").asString(""))
				: Samples.of(type);
		String mediaType = Optional.of(fileName)
			.filter((name) -> !name.isEmpty())
			.flatMap(MediaTypeFactory::getMediaType)
			.map(MediaType::toString)
			.orElseGet(() -> Samples.mediaType(type));
		boolean slow = type.equals("video") || type.equals("audio");
		var readyAt = slow ? this.time.now().plus(PREPARING) : this.time.now();
		this.contents.put(message.get("id").stringValue(), new Content(mediaType, bytes, readyAt, false));
		if (type.equals("file")) {
			message.put("fileName", fileName.isEmpty() ? "sample.txt" : fileName).put("fileSize", bytes.length);
		}
		else {
			message.putObject("contentProvider").put("type", "line");
		}
		if (slow) {
			message.put("duration", 1_000);
		}
	}

	private static byte[] decoded(String base64) {
		try {
			return Base64.getMimeDecoder().decode(base64.getBytes(StandardCharsets.US_ASCII));
		}
		catch (IllegalArgumentException ex) {
			throw PageRefusal.of("ファイルを読み取れませんでした");
		}
	}

}
