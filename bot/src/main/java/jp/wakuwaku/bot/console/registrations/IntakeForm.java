package jp.wakuwaku.bot.console.registrations;

import java.util.Map;

import jp.wakuwaku.bot.registration.desk.Application;
import jp.wakuwaku.bot.residents.PersonId;

import org.springframework.util.MultiValueMap;

/**
 * What goes with an application beside the answers.
 *
 * @param key of the act
 * @param place where, by its name
 * @param person {@code ""} when nobody was asked about, {@code "other"} for somebody else
 * than those with the same phone, otherwise who it is
 * @param waits whether it is for the waiting list
 * @param reason for going beyond the capacity; empty for none
 */
record IntakeForm(String key, String place, String person, boolean waits, String reason) {

	static IntakeForm empty() {
		return new IntakeForm(Acts.newKey(), "", "", false, "");
	}

	static IntakeForm of(MultiValueMap<String, String> sent) {
		return new IntakeForm(first(sent, "key"), first(sent, "place"), first(sent, "person"),
				first(sent, "waits").equals("on"), first(sent, "reason"));
	}

	/** What was refused stays refused, so that another try is another act. */
	IntakeForm anew() {
		return new IntakeForm(Acts.newKey(), this.place, this.person, this.waits, this.reason);
	}

	Application application(Meeting meeting, Map<String, String> answers, boolean isForWaiting) {
		boolean isOther = this.person.equals("other");
		PersonId known = (this.person.isEmpty() || isOther) ? null : new PersonId(this.person);
		return new Application(meeting.program().id(), meeting.seating(), this.place, answers, known, isOther,
				isForWaiting, Reasons.find(this.reason).orElse(null));
	}

	private static String first(MultiValueMap<String, String> sent, String name) {
		String value = sent.getFirst(name);
		return (value != null) ? value : "";
	}

}
