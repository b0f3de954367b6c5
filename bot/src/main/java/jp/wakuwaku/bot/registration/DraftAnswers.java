package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.page.StatementConsents;
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.ConsentTexts;
import jp.wakuwaku.bot.residents.Consents;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.PersonalDetails;
import jp.wakuwaku.bot.residents.RecordId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/**
 * What was answered to a form: encrypted under the draft until there is a registration,
 * and under that one from then on.
 */
@Component
class DraftAnswers {

	/** How long answers are kept that do not become a registration. */
	private static final Duration DRAFT_KEPT = Duration.ofDays(1);

	/** Bytes that name what brought a consent. */
	private static final int OCCASION = 16;

	private final Residents residents;

	private final PersonalDetails details;

	private final Programs programs;

	private final StatementConsents statements;

	private final Consents consents;

	private final ConsentTexts consentTexts;

	private final Clock clock;

	DraftAnswers(Residents residents, PersonalDetails details, Programs programs, StatementConsents statements,
			Consents consents, ConsentTexts consentTexts, Clock clock) {
		this.residents = residents;
		this.details = details;
		this.programs = programs;
		this.statements = statements;
		this.consents = consents;
		this.consentTexts = consentTexts;
		this.clock = clock;
	}

	/** Keeps an answer from the chat. */
	void keep(Origin origin, Errand.KeepAnswer errand) {
		Draft draft = errand.draft();
		PersonId person = this.residents.of(origin.chat());
		RecordId record = new RecordId(draft.id());
		Map<String, String> values = new LinkedHashMap<>(this.details.find(person, record).orElseGet(Map::of));
		values.put(errand.field(), errand.value());
		this.details.put(person, record, values, this.clock.instant().plus(DRAFT_KEPT));
		if (errand.isConsent()) {
			noteStatement(person, draft, errand, origin.occurredAt());
			noteChat(person, draft, errand, origin.occurredAt());
		}
	}

	/**
	 * All answers; empty when there are not all that the form requires. Whoever moves has
	 * answered what was asked then.
	 */
	Optional<Map<String, String>> find(PersonId person, Draft draft, Form form) {
		RecordId done = new RecordId(RegistrationId.of(person, draft.id()).value());
		Map<String, String> values = new LinkedHashMap<>(
				this.details.find(person, done).or(() -> this.details.find(person, source(draft))).orElseGet(Map::of));
		draft.answers().forEach((field, value) -> {
			if (!value.equals(Draft.KEPT_ELSEWHERE)) {
				values.put(field, value);
			}
		});
		boolean isComplete = !draft.from().isEmpty() || form.fields()
			.stream()
			.filter(Field::isRequired)
			.allMatch((field) -> values.containsKey(field.id().value()));
		return isComplete ? Optional.of(values) : Optional.empty();
	}

	/** Keeps answers with their registration instead of with what they were given for. */
	void moveTo(RegistrationId registration, PersonId person, Draft draft, Map<String, String> values, Instant until) {
		if (!values.isEmpty()) {
			this.details.put(person, new RecordId(registration.value()), values, until);
		}
		this.details.delete(person, source(draft));
	}

	/** Whoever moves to another session has answered for the first one. */
	private static RecordId source(Draft draft) {
		return new RecordId(draft.from().isEmpty() ? draft.id() : draft.from());
	}

	private void noteStatement(PersonId person, Draft draft, Errand.KeepAnswer errand, Instant at) {
		String occasion = "chat:" + HexFormat.of().formatHex(Fingerprint.of(draft.id()), 0, OCCASION);
		this.programs.find(draft.program())
			.flatMap((program) -> program.form().field(new FieldId(errand.field())))
			.map(Field::type)
			.filter(FieldType.Consent.class::isInstance)
			.ifPresent((statement) -> this.statements.note(person, occasion, draft.program(),
					(FieldType.Consent) statement, errand.language(), at, Consent.Place.CHAT));
	}

	private void noteChat(PersonId person, Draft draft, Errand.KeepAnswer errand, Instant at) {
		this.consents.note(person,
				new Consent(draft.id() + ":" + ConsentPurpose.CHAT, ConsentPurpose.CHAT, Consent.Decision.GIVEN,
						this.consentTexts.current(ConsentPurpose.CHAT, errand.language()).version(), errand.language(),
						at, Consent.Place.CHAT));
	}

}
