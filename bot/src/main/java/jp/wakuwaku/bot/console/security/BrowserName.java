package jp.wakuwaku.bot.console.security;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Which browser on what, as far as it says. */
final class BrowserName {

	private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

	private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

	// The first one that is found counts: most name others as well.
	static {
		BROWSERS.put("Edg", "Edge");
		BROWSERS.put("Firefox", "Firefox");
		BROWSERS.put("Chrome", "Chrome");
		BROWSERS.put("CriOS", "Chrome");
		BROWSERS.put("Safari", "Safari");
		SYSTEMS.put("iPhone", "iPhone");
		SYSTEMS.put("iPad", "iPad");
		SYSTEMS.put("Android", "Android");
		SYSTEMS.put("Windows", "Windows");
		SYSTEMS.put("Mac OS", "Mac");
		SYSTEMS.put("Linux", "Linux");
	}

	private BrowserName() {
	}

	static String of(@Nullable String userAgent) {
		String text = (userAgent == null) ? "" : userAgent;
		return first(BROWSERS, text, "ブラウザー") + "（" + first(SYSTEMS, text, "種類は不明") + "）";
	}

	private static String first(Map<String, String> names, String text, String otherwise) {
		return names.entrySet()
			.stream()
			.filter((name) -> text.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(otherwise);
	}

}
