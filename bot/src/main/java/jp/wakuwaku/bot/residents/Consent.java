package jp.wakuwaku.bot.residents;

import java.time.Instant;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.platform.RetentionPeriods;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

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
 * @param toldDays for how many days after its end the details of a registration are kept,
 * as the text said; {@code null} where it says nothing of that, and for what was noted
 * while it always said the same
 */
public record Consent(String id, ConsentPurpose purpose, Decision decision, int textVersion, Language language,
		Instant at, Place place, @Nullable Integer toldDays) {

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

	/**
	 * A consent to a text that names no period.
	 * @param id as above
	 * @param purpose as above
	 * @param decision as above
	 * @param textVersion as above
	 * @param language as above
	 * @param at as above
	 * @param place as above
	 */
	public Consent(String id, ConsentPurpose purpose, Decision decision, int textVersion, Language language, Instant at,
			Place place) {
		this(id, purpose, decision, textVersion, language, at, place, null);
	}

	/**
	 * For how many days after its end the details of a registration may be kept by this.
	 * @return the days that the text said
	 */
	public int keptDays() {
		return (this.toldDays != null) ? this.toldDays : RetentionPeriods.SHIPPED.detailsDays();
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
