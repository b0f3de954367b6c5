package jp.wakuwaku.bot.line;

import java.io.IOException;

/**
 * Who the bot is to LINE.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#get-bot-info">Get bot info</a>
 */
@FunctionalInterface
public interface BotIdentity {

	/**
	 * Asks LINE for the bot's own user id, which webhooks name as their destination.
	 * @return {@code U} and 32 hexadecimal digits
	 * @throws IOException when LINE does not tell, now or for good
	 */
	String userId() throws IOException;

}
