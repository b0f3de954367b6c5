package jp.wakuwaku.bot.console.registrations;

import java.util.List;
import java.util.Objects;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.console.security.StepUp;
import jp.wakuwaku.bot.registration.NoticeTexts;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.desk.Contact;
import jp.wakuwaku.bot.registration.desk.ContactOffice;
import jp.wakuwaku.bot.registration.desk.Roll;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes to those in a session: chosen, looked at once more, and sent. */
@Controller
class ContactController {

	private static final String PATH = "/console/registrations/sessions/{seating}/contact";

	private final Meetings meetings;

	private final Rolls rolls;

	private final RollLines lines;

	private final NoticeTexts texts;

	private final ContactOffice office;

	ContactController(Meetings meetings, Rolls rolls, RollLines lines, NoticeTexts texts, ContactOffice office) {
		this.meetings = meetings;
		this.rolls = rolls;
		this.lines = lines;
		this.texts = texts;
		this.office = office;
	}

	@GetMapping(PATH)
	@Permitted(Permission.RUN_SESSIONS)
	@StepUp
	ModelAndView form(@PathVariable String seating, @RequestParam(defaultValue = "") String chosen, StaffMember staff) {
		Meeting meeting = this.meetings.named(seating);
		List<RollEntry> entries = present(meeting);
		List<String> to = chosen.equals("none") ? List.of()
				: entries.stream()
					.filter((entry) -> entry.isReachable() && entry.state() == PlaceState.BOOKED)
					.map((entry) -> String.valueOf(entry.receipt()))
					.toList();
		return page(meeting, entries, ContactForm.of("", to), new FormErrors(), staff);
	}

	/** Nothing is sent before it has been looked at. */
	@PostMapping(PATH)
	@Permitted(Permission.RUN_SESSIONS)
	@StepUp
	ModelAndView confirm(@PathVariable String seating, @RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable List<String> to, StaffMember staff) {
		Meeting meeting = this.meetings.named(seating);
		ContactForm form = ContactForm.of(kind, to);
		FormErrors errors = form.check();
		List<ReceiptNumber> receipts = reachable(meeting, form);
		errors.require(form.to().isEmpty() || !receipts.isEmpty(), "to", "選んだ方に、いまLINEの届く方がいません。");
		if (!errors.isEmpty()) {
			ModelAndView page = page(meeting, present(meeting), form, errors, staff);
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		return new ModelAndView("console/registrations/contact-confirm").addObject("meeting", meeting)
			.addObject("form", form)
			.addObject("label", ContactKinds.label(form.chosen().orElseThrow()))
			.addObject("receipts", receipts)
			.addObject("text", this.texts.contacted(receipts.getFirst(), form.chosen().orElseThrow()))
			.addObject("at", this.office.nextTime())
			.addObject("later", this.office.nextTime().isAfter(this.meetings.now()))
			.addObject("key", Acts.newKey());
	}

	@PostMapping(PATH + "/send")
	@Permitted(Permission.RUN_SESSIONS)
	@StepUp
	String send(@PathVariable String seating, @RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable List<String> to, @RequestParam(defaultValue = "") String key,
			StaffMember staff) {
		Meeting meeting = this.meetings.named(seating);
		ContactForm form = ContactForm.of(kind, to);
		List<ReceiptNumber> receipts = reachable(meeting, form);
		if (!form.check().isEmpty() || receipts.isEmpty()) {
			return "redirect:" + meeting.path() + "/contact";
		}
		Contact contact = this.office.begin(Acts.of(staff, key), meeting.seating(), form.chosen().orElseThrow(),
				receipts);
		return "redirect:" + meeting.path() + "/contacts/" + contact.id();
	}

	/** Of this session only, and as they are reachable now. */
	private List<ReceiptNumber> reachable(Meeting meeting, ContactForm form) {
		return present(meeting).stream()
			.filter(RollEntry::isReachable)
			.map(RollEntry::receipt)
			.filter(Objects::nonNull)
			.filter((receipt) -> form.to().contains(receipt.value()))
			.toList();
	}

	private List<RollEntry> present(Meeting meeting) {
		return this.rolls.of(meeting.seating())
			.map(Roll::entries)
			.orElseGet(List::of)
			.stream()
			.filter((entry) -> entry.receipt() != null && entry.state() != PlaceState.ENDED
					&& entry.state() != PlaceState.HELD)
			.toList();
	}

	private ModelAndView page(Meeting meeting, List<RollEntry> entries, ContactForm form, FormErrors errors,
			StaffMember staff) {
		return new ModelAndView("console/registrations/contact").addObject("meeting", meeting)
			.addObject("lines", this.lines.of(Acts.look(staff, meeting.seating(), this.meetings.now()), entries))
			.addObject("reachable", entries.stream().anyMatch(RollEntry::isReachable))
			.addObject("form", form)
			.addObject("kinds", ContactKinds.labels())
			.addObject("contacts",
					this.office.of(meeting.seating())
						.stream()
						.map((contact) -> new ContactView(contact, meeting))
						.toList())
			.addObject("errors", errors);
	}

}
