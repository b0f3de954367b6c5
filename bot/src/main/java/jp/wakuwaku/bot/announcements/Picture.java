package jp.wakuwaku.bot.announcements;

import java.net.URI;

/**
 * A picture above the text.
 *
 * @param address https, where it stays as long as it is to be seen
 * @param description what it shows, for those who do not see it, 1 to 100 characters
 */
public record Picture(URI address, String description) {

	private static final int MOST = 100;

	public Picture {
		Texts.requireHttps("address", address);
		description = Texts.require("description", description, MOST);
	}

}
