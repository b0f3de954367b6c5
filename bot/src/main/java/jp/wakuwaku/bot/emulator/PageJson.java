package jp.wakuwaku.bot.emulator;

import java.io.IOException;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** JSON to and from the chat page. */
final class PageJson {

	private static final int LARGEST_BODY = 16 * 1024 * 1024;

	private PageJson() {
	}

	/** The body; an empty object if there is none. */
	static JsonNode body(ServerRequest request) throws IOException {
		byte[] bytes = request.servletRequest().getInputStream().readNBytes(LARGEST_BODY + 1);
		if (bytes.length > LARGEST_BODY) {
			throw PageRefusal.of("ファイルが大きすぎます（12MBまで）");
		}
		return bytes.length == 0 ? Json.object()
				: Json.read(bytes).filter(JsonNode::isObject).orElseThrow(() -> PageRefusal.of("リクエストを読み取れませんでした"));
	}

	static ServerResponse answer(int status, JsonNode body) {
		return bytes(status, MediaType.APPLICATION_JSON, Json.bytes(body), "Content-Security-Policy",
				"default-src 'none'");
	}

	/** Bytes with a further header. */
	static ServerResponse bytes(int status, MediaType type, byte[] bytes, String header, String value) {
		return ServerResponse.status(status)
			.contentType(type)
			.cacheControl(CacheControl.noStore())
			.header("X-Content-Type-Options", "nosniff")
			.header(header, value)
			.build((request, response) -> {
				response.setContentLength(bytes.length);
				response.getOutputStream().write(bytes);
				return null;
			});
	}

	static ServerResponse refused(PageRefusal refusal) {
		return answer(refusal.status(), Json.object("message", String.valueOf(refusal.getMessage())));
	}

}
