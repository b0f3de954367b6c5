package jp.wakuwaku.bot.registration;

import jp.wakuwaku.knowledge.Language;

/** What staff may write to those who are registered; it says nothing about what it is. */
public enum ContactKind {

	/** To have a look at what they registered for. */
	LOOK(RegistrationWords.CONTACT_LOOK_TITLE, RegistrationWords.CONTACT_LOOK),

	/** To say whether they come. */
	COMING(RegistrationWords.CONTACT_COMING_TITLE, RegistrationWords.CONTACT_COMING),

	/** To phone the office. */
	PHONE(RegistrationWords.CONTACT_PHONE_TITLE, RegistrationWords.CONTACT_PHONE);

	private final RegistrationWords title;

	private final RegistrationWords lead;

	ContactKind(RegistrationWords title, RegistrationWords lead) {
		this.title = title;
		this.lead = lead;
	}

	/**
	 * The heading, which may stand on a locked phone.
	 * @param language what the resident reads
	 * @return a few words
	 */
	public String title(Language language) {
		return this.title.in(language);
	}

	/**
	 * What it says before when and where.
	 * @param language what the resident reads
	 * @return a sentence or two
	 */
	public String lead(Language language) {
		return this.lead.in(language);
	}

}
