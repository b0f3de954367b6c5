package jp.wakuwaku.bot.console.registrations;

import jp.wakuwaku.bot.registration.desk.Contact;

/**
 * Something that was written to those in a session.
 *
 * @param contact what and to whom
 * @param meeting of what
 */
record ContactView(Contact contact, Meeting meeting) {

	public String path() {
		return this.meeting.path() + "/contacts/" + this.contact.id();
	}

	public String label() {
		return ContactKinds.label(this.contact.kind());
	}

	public int size() {
		return this.contact.to().size();
	}

}
