package jp.wakuwaku.bot.console.registrations;

import java.util.regex.Pattern;

import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.registration.desk.Contact;
import jp.wakuwaku.bot.registration.desk.ContactOffice;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what has become of something that was written to those in a session. */
@Controller
class ContactResultController {

	private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

	private final Meetings meetings;

	private final ContactOffice office;

	ContactResultController(Meetings meetings, ContactOffice office) {
		this.meetings = meetings;
		this.office = office;
	}

	@GetMapping("/console/registrations/sessions/{seating}/contacts/{id}")
	@Permitted(Permission.RUN_SESSIONS)
	String show(@PathVariable String seating, @PathVariable String id, Model model) {
		put(seating, id, model);
		return "console/registrations/contact-result";
	}

	/** The part of it that changes. */
	@GetMapping("/console/registrations/sessions/{seating}/contacts/{id}/progress")
	@Permitted(Permission.RUN_SESSIONS)
	String progress(@PathVariable String seating, @PathVariable String id, Model model) {
		put(seating, id, model);
		return "console/registrations/contact-result :: progress";
	}

	private void put(String seating, String id, Model model) {
		Meeting meeting = this.meetings.named(seating);
		if (!ID.matcher(id).matches()) {
			throw Named.missing();
		}
		Contact contact = this.office.find(meeting.seating(), id).orElseThrow(Named::missing);
		model.addAttribute("view", new ContactView(contact, meeting));
		model.addAttribute("sendsAt", this.office.sendsAt(contact));
		model.addAttribute("progress", this.office.progress(contact));
	}

}
