package jp.wakuwaku.bot.console.security;

/** What can be allowed to staff. {@link Role} says who has which. */
public enum Permission {

	/**
	 * Read what shows nobody's personal details: FAQ, programs, announcements, figures.
	 */
	VIEW,

	/** Change and publish the FAQ, the thesaurus and the golden questions. */
	EDIT_FAQ,

	/** Answer questions that residents sent to staff. */
	ANSWER_QUESTIONS,

	/** Change programs, sessions, advisers' hours and forms. */
	EDIT_PROGRAMS,

	/** Registrations and the personal details in them, attendance included. */
	RUN_SESSIONS,

	/** Take registrations along as a file or on paper. */
	EXPORT_REGISTRATIONS,

	/** Look a person up to correct or to forget them. */
	CARE_FOR_PERSONS,

	/** Write announcements and ask for approval. */
	WRITE_ANNOUNCEMENTS,

	/** Approve, pause and stop announcements, and send them. */
	APPROVE_ANNOUNCEMENTS,

	/** Send at once, at any hour. */
	SEND_EMERGENCY,

	/** Invite and disable staff, and give them roles. */
	MANAGE_STAFF,

	/** Read and export who did and saw what. */
	READ_AUDIT,

	/** Change settings and switch maintenance on. */
	CHANGE_SETTINGS

}
