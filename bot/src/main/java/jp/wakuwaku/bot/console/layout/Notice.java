package jp.wakuwaku.bot.console.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** What the next page says once: that something was done. */
public final class Notice {

	private static final String ATTRIBUTE = "notice";

	private Notice() {
	}

	/**
	 * Says it on the next page.
	 * @param session of whoever did it
	 * @param text a sentence in Japanese, without personal details
	 */
	public static void tell(HttpSession session, String text) {
		session.setAttribute(ATTRIBUTE, text);
	}

	/** Takes it, unless the request is for a part of a page only. */
	static String take(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		boolean isPage = request.getMethod().equals("GET") && request.getHeader("HX-Request") == null;
		if (session == null || !isPage || !(session.getAttribute(ATTRIBUTE) instanceof String text)) {
			return "";
		}
		session.removeAttribute(ATTRIBUTE);
		return text;
	}

}
