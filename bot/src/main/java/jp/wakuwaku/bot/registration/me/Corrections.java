package jp.wakuwaku.bot.registration.me;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.registration.page.FormToken;
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.ConsentTexts;
import jp.wakuwaku.bot.residents.ProfileField;
import jp.wakuwaku.bot.residents.Profiles;

import org.springframework.stereotype.Component;

/**
 * Corrects and takes back what is filled in the next time. What is sent twice from the
 * same page counts once.
 */
@Component
class Corrections {

	private static final Pattern ATTEMPT = Pattern.compile("[0-9a-f-]{36}");

	private final Profiles profiles;

	private final ConsentTexts texts;

	private final Clock clock;

	Corrections(Profiles profiles, ConsentTexts texts, Clock clock) {
		this.profiles = profiles;
		this.texts = texts;
		this.clock = clock;
	}

	/** Whether what was sent names itself as a page of ours does. */
	static boolean isAttempt(String attempt) {
		return ATTEMPT.matcher(attempt).matches();
	}

	/**
	 * Keeps other values; none at all are not worth keeping.
	 * @return {@code false} when the person is not there any more
	 */
	boolean correct(FormToken token, Visit visit, Map<ProfileField, String> values, String attempt) {
		if (values.isEmpty()) {
			withdraw(token, visit, attempt);
			return true;
		}
		Instant now = this.clock.instant();
		return this.profiles.keep(visit.person(), consent(token, visit, attempt, Consent.Decision.GIVEN, now), values,
				now.plus(Profiles.KEPT));
	}

	void withdraw(FormToken token, Visit visit, String attempt) {
		this.profiles.withdraw(visit.person(),
				consent(token, visit, attempt, Consent.Decision.WITHDRAWN, this.clock.instant()));
	}

	private Consent consent(FormToken token, Visit visit, String attempt, Consent.Decision decision, Instant now) {
		return new Consent("me:" + token.linkId() + ":" + attempt, ConsentPurpose.PROFILE, decision,
				this.texts.current(ConsentPurpose.PROFILE, visit.language()).version(), visit.language(), now,
				Consent.Place.PAGE);
	}

}
