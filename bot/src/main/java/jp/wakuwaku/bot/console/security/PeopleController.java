package jp.wakuwaku.bot.console.security;

import java.time.Clock;
import java.util.List;

import jp.wakuwaku.bot.console.ConsoleAddress;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Pager;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who of the staff there is, and inviting more. */
@Controller
class PeopleController {

	private final Accounts accounts;

	private final RedisInvitations invitations;

	private final ConsoleAddress address;

	private final AuditLog audit;

	private final Clock clock;

	PeopleController(Accounts accounts, RedisInvitations invitations, ConsoleAddress address, AuditLog audit,
			Clock clock) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.address = address;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping("/console/people")
	@Permitted(Permission.MANAGE_STAFF)
	String list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String text, Model model) {
		List<PersonView> found = this.accounts.all()
			.stream()
			.map(PersonView::of)
			.filter((person) -> (person.displayName() + "\n" + person.name()).contains(text.strip()))
			.toList();
		model.addAttribute("people", Pager.of(found, page));
		model.addAttribute("text", text.strip());
		model.addAttribute("errors", new FormErrors());
		return "console/people/list";
	}

	@GetMapping("/console/people/new")
	@Permitted(Permission.MANAGE_STAFF)
	@StepUp
	ModelAndView ask() {
		return form(PeopleForm.of("", "", List.of()), new FormErrors());
	}

	@PostMapping("/console/people/new")
	@Permitted(Permission.MANAGE_STAFF)
	@StepUp
	ModelAndView invite(@RequestParam(required = false) @Nullable String name,
			@RequestParam(required = false) @Nullable String displayName,
			@RequestParam(required = false) @Nullable List<String> roles, StaffMember staff) {
		PeopleForm form = PeopleForm.of(name, displayName, roles);
		FormErrors errors = form.check();
		if (!errors.isEmpty()) {
			return form(form, errors);
		}
		Account account = Account.invited(AccountId.random(), form.name(), form.displayName(), form.chosen(),
				this.clock.instant());
		this.audit.note(staff, SecurityAct.STAFF_INVITED, account.id().value(), labels(account));
		if (!this.accounts.add(account)) {
			return form(form, errors.add("name", "このログイン名は、ほかの人が使っています。別のものにしてください。"));
		}
		return link(account);
	}

	/** For an invitation that was lost, and for a password that was forgotten. */
	@PostMapping("/console/people/{id}/invitation")
	@Permitted(Permission.MANAGE_STAFF)
	@StepUp
	ModelAndView inviteAgain(@PathVariable String id, StaffMember staff) {
		Account account = AccountId.read(id)
			.flatMap(this.accounts::find)
			.filter((it) -> it.state() != Account.State.DISABLED)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.audit.note(staff, SecurityAct.INVITATION_MADE, account.id().value());
		return link(account);
	}

	/** The link is shown once, to whoever made it. */
	private ModelAndView link(Account account) {
		return new ModelAndView("console/people/link").addObject("person", PersonView.of(account))
			.addObject("link", this.address.of("/console/invitation/" + this.invitations.make(account.id())))
			.addObject("until", this.clock.instant().plus(RedisInvitations.OPEN));
	}

	private static String labels(Account account) {
		return PersonView.of(account).labels();
	}

	private static ModelAndView form(PeopleForm form, FormErrors errors) {
		ModelAndView view = new ModelAndView("console/people/new");
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view.addObject("form", form).addObject("options", PeopleForm.options()).addObject("errors", errors);
	}

}
