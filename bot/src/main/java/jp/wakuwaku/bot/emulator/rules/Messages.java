package jp.wakuwaku.bot.emulator.rules;

import java.util.Map;

/**
 * Every kind of message object.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#message-objects">Message
 * objects</a>
 */
final class Messages {

	private static final Rule STICKER = MessageParts.shape()
		.required("packageId", Values.matching("[0-9]{1,20}"))
		.required("stickerId", Values.matching("[0-9]{1,20}"))
		.optional("quoteToken", Values.utf16(1, 1000));

	private static final Rule IMAGE = MessageParts.shape()
		.required("originalContentUrl", Values.https())
		.required("previewImageUrl", Values.https());

	private static final Rule VIDEO = MessageParts.shape()
		.required("originalContentUrl", Values.https())
		.required("previewImageUrl", Values.https())
		.optional("trackingId", Values.matching("[0-9a-zA-Z\\-.=,+*()%$&;:@{}!?<>\\[\\]]{1,100}"));

	private static final Rule AUDIO = MessageParts.shape()
		.required("originalContentUrl", Values.https())
		.required("duration", Values.integer(1, Long.MAX_VALUE));

	private static final Rule LOCATION = MessageParts.shape()
		.required("title", Values.utf16(1, 100))
		.required("address", Values.utf16(1, 100))
		.required("latitude", Values.number(-90, 90))
		.required("longitude", Values.number(-180, 180));

	private static final Rule COUPON = MessageParts.shape()
		.required("couponId", Values.utf16(1, 100))
		.optional("deliveryTag", Values.utf16(0, 30));

	static final Rule ANY = Values.union(Map.ofEntries(Map.entry("text", Texts.TEXT),
			Map.entry("textV2", Texts.TEXT_V2), Map.entry("sticker", STICKER), Map.entry("image", IMAGE),
			Map.entry("video", VIDEO), Map.entry("audio", AUDIO), Map.entry("location", LOCATION),
			Map.entry("imagemap", Imagemaps.MESSAGE), Map.entry("template", Templates.MESSAGE),
			Map.entry("flex", Flex.MESSAGE), Map.entry("coupon", COUPON)));

	private Messages() {
	}

}
