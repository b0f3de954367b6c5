package jp.wakuwaku.bot.conversation;

import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.knowledge.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Tells in which language a chat is written to of the bot's own accord. */
@Component
public class ChatLanguages {

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	ChatLanguages(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	/**
	 * The language that was chosen there.
	 * @param chat any
	 * @return Japanese when none was
	 */
	public Language of(ChatId chat) {
		return Stream.of(ConversationKeys.session(chat), ConversationKeys.language(chat))
			.map(this.redis.opsForValue()::get)
			.filter(Objects::nonNull)
			.findFirst()
			.map(this::read)
			.orElse(Language.JA);
	}

	private Language read(String session) {
		try {
			return this.json.readValue(session, Session.class).language();
		}
		catch (JacksonException ex) {
			return Language.JA;
		}
	}

}
