package jp.wakuwaku.bot.surveys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.residents.PersonId;

/**
 * Stands for one person in one questionnaire, and leads to neither: another one in each,
 * made of the person's random number, which goes with the person.
 *
 * @param value 32 hexadecimal digits
 */
record SurveyMark(String value) {

	private static final int BYTES = 16;

	static SurveyMark of(PersonId person, SessionId session) {
		return new SurveyMark(digest("survey-mark/" + person.value() + "/" + session));
	}

	static String digest(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	/** Says nothing, so that a mark does not reach a log by accident. */
	@Override
	public String toString() {
		return "mark ***";
	}

}
