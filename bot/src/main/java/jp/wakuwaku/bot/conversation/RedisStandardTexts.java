package jp.wakuwaku.bot.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps what was changed in one hash, with a number that grows last: whoever sees the
 * number sees what it is the number of.
 */
@Component
class RedisStandardTexts implements StandardTexts {

	private static final String KEY = "standard-texts";

	private static final String REVISION = "revision";

	private static final String OFFICE = "office";

	private static final String FOLDER = "conversation";

	private static final String NOTHING = "";

	private final HashOperations<String, String, String> hash;

	private final JsonMapper json;

	private final Menu menu;

	private String revision = NOTHING;

	RedisStandardTexts(StringRedisTemplate redis, JsonMapper json, List<Flow> flows) {
		this.hash = redis.opsForHash();
		this.json = json;
		this.menu = Menu.of(flows);
	}

	@Override
	public void office(OfficeContact contact) {
		this.hash.put(KEY, OFFICE, this.json.writeValueAsString(contact));
		follow();
	}

	@Override
	public String shipped(StandardText which, Language language) {
		return StandardReply.WORDS.shipped(language, which.key());
	}

	@Override
	public String current(StandardText which, Language language) {
		return CurrentWords.current()
			.texts()
			.getOrDefault(CurrentWords.key(FOLDER, which.key(), language), shipped(which, language));
	}

	@Override
	public void word(StandardText which, Map<Language, String> texts) {
		texts.forEach((language, text) -> {
			if (StandardText.problem(text) != StandardText.Problem.NONE) {
				throw new IllegalArgumentException(
						which + ": " + StandardText.problem(text) + " (expected: a text that can be said)");
			}
		});
		texts.forEach((language, text) -> {
			String key = CurrentWords.key(FOLDER, which.key(), language);
			if (text.equals(shipped(which, language))) {
				this.hash.delete(KEY, key);
			}
			else {
				this.hash.put(KEY, key, text);
			}
		});
		follow();
	}

	@Override
	public List<OutgoingMessage> preview(StandardText which, Language language, String text, OfficeContact office) {
		String filled = office.fill(text, language);
		return List.of(switch (which) {
			case NEW_FRIEND -> this.menu.greeting(StandardReply.NEW_FRIEND_TITLE.text(language), filled, language);
			case RETURNING_FRIEND ->
				this.menu.greeting(StandardReply.RETURNING_FRIEND_TITLE.text(language), filled, language);
			case NEW_GROUP, NOT_UNDERSTOOD, APOLOGY, MAINTENANCE -> new OutgoingMessage.Text(filled, List.of());
		});
	}

	private void follow() {
		this.hash.increment(KEY, REVISION, 1);
		look();
	}

	/** Takes over what any instance has changed. */
	synchronized void look() {
		String latest = Objects.requireNonNullElse(this.hash.get(KEY, REVISION), NOTHING);
		if (!latest.equals(this.revision)) {
			Map<String, String> texts = new HashMap<>(this.hash.entries(KEY));
			texts.remove(REVISION);
			String office = texts.remove(OFFICE);
			CurrentWords.replace(new CurrentWords(
					(office != null) ? this.json.readValue(office, OfficeContact.class) : OfficeContact.SHIPPED,
					texts));
			this.revision = latest;
		}
	}

}
