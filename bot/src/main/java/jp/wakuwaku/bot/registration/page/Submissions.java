package jp.wakuwaku.bot.registration.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jp.wakuwaku.bot.conversation.News;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.ConsentTexts;
import jp.wakuwaku.bot.residents.PersonalDetails;
import jp.wakuwaku.bot.residents.ProfileField;
import jp.wakuwaku.bot.residents.Profiles;
import jp.wakuwaku.bot.residents.RecordId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Keeps what was sent from a page, and has the chat go on. Every step can be repeated:
 * whoever sends again after a crash picks up where it happened.
 */
@Component
class Submissions {

	/** As long as a person is kept. */
	private static final Duration PROFILE_KEPT = Duration.ofDays(400);

	private final RedisFormLinks links;

	private final ConsentTexts texts;

	private final StatementConsents consents;

	private final PersonalDetails details;

	private final Profiles profiles;

	private final EarlierProfiles earlier;

	private final News news;

	private final JsonMapper json;

	private final Clock clock;

	Submissions(RedisFormLinks links, StatementConsents consents, ConsentTexts texts, PersonalDetails details,
			Profiles profiles, EarlierProfiles earlier, News news, JsonMapper json, Clock clock) {
		this.links = links;
		this.consents = consents;
		this.texts = texts;
		this.details = details;
		this.profiles = profiles;
		this.earlier = earlier;
		this.news = news;
		this.json = json;
		this.clock = clock;
	}

	/** Keeps what can be kept, once. */
	Outcome submit(FormToken token, FormTask task, List<Field> fields, Map<FieldId, String> values,
			boolean keepsProfile) {
		String attempt = UUID.randomUUID().toString();
		return switch (this.links.claim(token, attempt)) {
			case GONE -> Outcome.GONE;
			case UNDER_WAY -> Outcome.UNDER_WAY;
			case KEPT -> finish(token, task);
			case OURS -> {
				if (!keep(token, task, fields, values, keepsProfile)) {
					this.links.close(token);
					yield Outcome.GONE;
				}
				yield this.links.keep(token, attempt) ? finish(token, task) : Outcome.UNDER_WAY;
			}
		};
	}

	/** Tells the chat of what is kept, and ends the page. */
	Outcome finish(FormToken token, FormTask task) {
		RecordId corrected = task.corrects();
		this.news.tell("form-" + token.linkId(), task.chat(), "registration",
				this.json.writeValueAsString(
						(corrected != null) ? new FormCorrected("form-corrected", task.draft(), corrected)
								: new FormSent("form-sent", task.draft())));
		this.links.close(token);
		return Outcome.SENT;
	}

	/** Not for somebody who was forgotten meanwhile. */
	private boolean keep(FormToken token, FormTask task, List<Field> fields, Map<FieldId, String> values,
			boolean keepsProfile) {
		Instant now = this.clock.instant();
		for (Field field : fields) {
			if (field.isRequired() && field.type() instanceof FieldType.Consent asked
					&& !isAgreed(token, task, asked, now)) {
				return false;
			}
		}
		Map<String, String> byName = answeredElsewhere(task, fields);
		values.forEach((field, value) -> byName.put(field.value(), value));
		boolean isKept = this.details.put(task.person(), new RecordId(task.draft()), byName,
				now.plus(FormLinks.DRAFT_KEPT));
		return isKept && (!keepsProfile || keepProfile(token, task, fields, values, now));
	}

	/** Personal answers to the same form that were given in the chat. */
	private Map<String, String> answeredElsewhere(FormTask task, List<Field> fields) {
		Map<String, String> answers = new HashMap<>(
				this.details.find(task.person(), new RecordId(task.draft())).orElseGet(Map::of));
		fields.forEach((field) -> answers.remove(field.id().value()));
		return answers;
	}

	/** Whoever corrects has agreed before, unless there are other words now. */
	private boolean isAgreed(FormToken token, FormTask task, FieldType.Consent asked, Instant now) {
		return (task.corrects() != null && this.consents.hold(task.person(), task.program(), asked))
				|| this.consents.note(task.person(), "form:" + token.linkId(), task.program(), asked, task.language(),
						now, Consent.Place.PAGE);
	}

	private boolean keepProfile(FormToken token, FormTask task, List<Field> fields, Map<FieldId, String> values,
			Instant now) {
		Map<ProfileField, String> profile = new ProfileFields(fields).profile(this.earlier.of(task.person()), values);
		Consent consent = new Consent("form-profile:" + token.linkId(), ConsentPurpose.PROFILE, Consent.Decision.GIVEN,
				this.texts.current(ConsentPurpose.PROFILE, task.language()).version(), task.language(), now,
				Consent.Place.PAGE);
		return this.profiles.keep(task.person(), consent, profile, now.plus(PROFILE_KEPT));
	}

	/** What became of sending a page. */
	enum Outcome {

		/** It is kept, and the chat goes on. */
		SENT,

		/** It is being kept by another sending of the same page. */
		UNDER_WAY,

		/** The page cannot be sent any more. */
		GONE

	}

	private record FormSent(String kind, String draft) {
	}

	private record FormCorrected(String kind, String draft, RecordId registration) {
	}

}
