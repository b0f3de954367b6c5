package jp.wakuwaku.bot.emulator;

import java.util.List;
import java.util.Map;

/**
 * The files that residents sent.
 *
 * @see <a href="https://developers.line.biz/en/reference/messaging-api/#get-content">Get
 * content</a>
 */
final class ContentEndpoints implements Endpoints {

	private final Contents contents;

	private final EmulatorTime time;

	ContentEndpoints(Contents contents, EmulatorTime time) {
		this.contents = contents;
		this.time = time;
	}

	@Override
	public List<Endpoint> all() {
		return List.of(Endpoint.get("/v2/bot/message/{messageId}/content", this::content),
				Endpoint.get("/v2/bot/message/{messageId}/content/preview", this::content),
				Endpoint.get("/v2/bot/message/{messageId}/content/transcoding", this::transcoding));
	}

	private Answer content(Call call) {
		Content content = find(call);
		if (!content.isReady(this.time.now())) {
			return Answer.accepted();
		}
		return new Answer(200, content.type(), content.bytes(), Map.of());
	}

	private Answer transcoding(Call call) {
		boolean ready = find(call).isReady(this.time.now());
		return Answer.ok(Json.object("status", ready ? "succeeded" : "processing"));
	}

	private Content find(Call call) {
		Content content = this.contents.find(call.variable("messageId")).orElseThrow(Refusal::notFound);
		if (content.gone()) {
			throw new Refusal(Answer.error(410, "The content is gone"));
		}
		return content;
	}

}
