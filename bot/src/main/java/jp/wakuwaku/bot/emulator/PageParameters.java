package jp.wakuwaku.bot.emulator;

import org.springframework.web.servlet.function.ServerRequest;

/** Numbers in the query of the chat page's requests. */
final class PageParameters {

	private PageParameters() {
	}

	static long number(ServerRequest request, String name, long otherwise) {
		return request.param(name).map((text) -> parsed(name, text)).orElse(otherwise);
	}

	private static long parsed(String name, String text) {
		if (!text.matches("\\d{1,18}")) {
			throw PageRefusal.of(name + "は0以上の整数で指定してください");
		}
		return Long.parseLong(text);
	}

}
