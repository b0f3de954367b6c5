package jp.wakuwaku.bot.registration.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.ConsentTexts;
import jp.wakuwaku.bot.residents.Consents;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.knowledge.Language;

import org.springframework.stereotype.Component;

/**
 * That residents agreed to the statement of a form, below what the office says about the
 * use of details. The consent's id ends with a mark of the statement and its version.
 */
@Component
public class StatementConsents {

	/** As many hexadecimal digits as leave room for the rest of an id. */
	private static final int MARK = 16;

	private final Consents consents;

	private final ConsentTexts texts;

	private final OfficeRules rules;

	StatementConsents(Consents consents, ConsentTexts texts, OfficeRules rules) {
		this.consents = consents;
		this.texts = texts;
		this.rules = rules;
	}

	/**
	 * Notes a consent, once for its occasion.
	 * @param person whose
	 * @param occasion what brought it: up to 40 characters
	 * @param program whose form has the statement
	 * @param statement what was agreed to
	 * @param language in which it was read
	 * @param at when
	 * @param place where
	 * @return {@code false} when there is no such person
	 */
	public boolean note(PersonId person, String occasion, ProgramId program, FieldType.Consent statement,
			Language language, Instant at, Consent.Place place) {
		return this.consents.note(person,
				new Consent(occasion + end(program, statement), ConsentPurpose.REGISTRATION, Consent.Decision.GIVEN,
						this.texts.current(ConsentPurpose.REGISTRATION, language).version(), language, at, place,
						this.rules.retention().promisedDays(at)));
	}

	/**
	 * Tells whether somebody has agreed to just these texts.
	 * @param person who
	 * @param program whose form has the statement
	 * @param statement what is agreed to
	 * @return {@code false} also when it was taken back
	 */
	public boolean hold(PersonId person, ProgramId program, FieldType.Consent statement) {
		String end = end(program, statement);
		int version = this.texts.current(ConsentPurpose.REGISTRATION, Language.JA).version();
		return this.consents.current(person, ConsentPurpose.REGISTRATION).isPresent() && this.consents.history(person)
			.stream()
			.filter((consent) -> consent.purpose() == ConsentPurpose.REGISTRATION)
			.filter((consent) -> consent.decision() == Consent.Decision.GIVEN)
			.anyMatch((consent) -> consent.textVersion() == version && consent.id().endsWith(end));
	}

	/**
	 * Tells whether somebody has agreed to these texts, and to writing in the chat.
	 * @param person who
	 * @param program whose form has the statement
	 * @param statement what is agreed to
	 * @return {@code false} also when one of them was taken back
	 */
	public boolean holdInChat(PersonId person, ProgramId program, FieldType.Consent statement) {
		int version = this.texts.current(ConsentPurpose.CHAT, Language.JA).version();
		return hold(person, program, statement) && this.consents.current(person, ConsentPurpose.CHAT)
			.filter((consent) -> consent.textVersion() == version)
			.isPresent();
	}

	private static String end(ProgramId program, FieldType.Consent statement) {
		String mark = HexFormat.of()
			.formatHex(digest(program.value() + "\n" + statement.statement()))
			.substring(0, MARK);
		return ":" + mark + ":" + statement.version();
	}

	private static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
