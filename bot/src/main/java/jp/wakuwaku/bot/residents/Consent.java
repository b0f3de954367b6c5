package jp.wakuwaku.bot.residents;

import java.time.Instant;
import java.util.regex.Pattern;

import jp.wakuwaku.knowledge.Language;

/**
 * That somebody agreed to something, or took it back. Never changed afterwards.
 *
 * @param id of the event or the form that brought it, so that it is noted once
 * @param purpose what it is about
 * @param decision what was decided
 * @param textVersion of the text that was shown
 * @param language in which it was shown
 * @param at when
 * @param place where
 */
public record Consent(String id, ConsentPurpose purpose, Decision decision, int textVersion, Language language,
		Instant at, Place place) {

	private static final Pattern ID = Pattern.compile("[0-9A-Za-z._:-]{1,100}");

	public Consent {
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException("consent id of " + id.length()
					+ " characters (expected: 1 to 100 letters, digits, '.', '_', ':' and '-')");
		}
		if (textVersion < 1) {
			throw new IllegalArgumentException("textVersion: " + textVersion + " (expected: >= 1)");
		}
	}

	Consent require(ConsentPurpose wanted, Decision decided) {
		if (this.purpose != wanted || this.decision != decided) {
			throw new IllegalArgumentException(
					"consent: " + this.purpose + " " + this.decision + " (expected: " + wanted + " " + decided + ")");
		}
		return this;
	}

	/** What was decided. */
	public enum Decision {

		/** Agreed. */
		GIVEN,

		/** Taken back. */
		WITHDRAWN

	}

	/** Where it was decided. */
	public enum Place {

		/** On the bot's own page. */
		PAGE,

		/** In the chat. */
		CHAT,

		/** At the counter or on the phone, entered by staff. */
		COUNTER

	}

}
