package jp.wakuwaku.bot.registration.page;

import java.util.Map;

import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.Consents;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.ProfileField;
import jp.wakuwaku.bot.residents.Profiles;
import jp.wakuwaku.bot.residents.UnreadableDetailsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** What residents have agreed to be filled in. */
@Component
class EarlierProfiles {

	private static final Logger logger = LoggerFactory.getLogger(EarlierProfiles.class);

	private final Profiles profiles;

	private final Consents consents;

	EarlierProfiles(Profiles profiles, Consents consents) {
		this.profiles = profiles;
		this.consents = consents;
	}

	/** Nothing unless the consent to it holds; a page can be sent without it. */
	Map<ProfileField, String> of(PersonId person) {
		if (this.consents.current(person, ConsentPurpose.PROFILE).isEmpty()) {
			return Map.of();
		}
		try {
			return this.profiles.find(person).orElse(Map.of());
		}
		catch (UnreadableDetailsException ex) {
			logger.warn("Form not filled in: {}", ex.getMessage());
			return Map.of();
		}
	}

}
