package jp.wakuwaku.bot.console.settings;

import java.time.Clock;
import java.time.Instant;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.announcements.ShiftedSendings;
import jp.wakuwaku.bot.console.layout.ConsoleNight;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.reminders.ShiftedReminders;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes when residents are left in peace, after a look at what comes when then. */
@Controller
class QuietHoursController {

	private static final String PATH = "/console/settings/quiet-hours";

	private final OfficeRules rules;

	private final ShiftedSendings sendings;

	private final ShiftedReminders reminders;

	private final ConsoleNight night;

	private final AuditLog audit;

	private final Clock clock;

	QuietHoursController(OfficeRules rules, ShiftedSendings sendings, ShiftedReminders reminders, ConsoleNight night,
			AuditLog audit, Clock clock) {
		this.rules = rules;
		this.sendings = sendings;
		this.reminders = reminders;
		this.night = night;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping(PATH)
	@Permitted(Permission.CHANGE_SETTINGS)
	ModelAndView show() {
		return page(QuietHoursForm.of(this.rules.quietHours()), new FormErrors());
	}

	@PostMapping(PATH + "/preview")
	@Permitted(Permission.CHANGE_SETTINGS)
	ModelAndView preview(QuietHoursForm form) {
		FormErrors errors = form.check();
		if (errors.isEmpty()) {
			errors.require(!form.hours().equals(this.rules.quietHours()), "from", "いまと同じ時間です。変えるときは、ちがう時刻を選んでください。");
		}
		return errors.isEmpty() ? preview(form.hours(), "この時間に変えますか") : page(form, errors);
	}

	/** The same look at what ships. */
	@GetMapping(PATH + "/shipped")
	@Permitted(Permission.CHANGE_SETTINGS)
	ModelAndView shipped() {
		return preview(QuietHours.SHIPPED, "もとの時間に戻しますか");
	}

	@PostMapping(PATH)
	@Permitted(Permission.CHANGE_SETTINGS)
	Object save(QuietHoursForm form, StaffMember staff, HttpSession session) {
		FormErrors errors = form.check();
		if (!errors.isEmpty()) {
			return page(form, errors);
		}
		QuietHours hours = form.hours();
		if (!hours.equals(this.rules.quietHours())) {
			this.audit.note(staff, SettingsAct.QUIET_HOURS_CHANGED, "",
					QuietHoursForm.of(this.rules.quietHours()) + " → " + form);
			this.rules.change(hours);
		}
		Notice.tell(session, "送らない時間を、" + this.night.span(hours) + "に変えました。決まっている予定も、10分以内に新しい時間に合わせます。");
		return "redirect:" + PATH;
	}

	private ModelAndView page(QuietHoursForm form, FormErrors errors) {
		QuietHours present = this.rules.quietHours();
		ModelAndView page = new ModelAndView("console/settings/quiet-hours").addObject("form", form)
			.addObject("errors", errors)
			.addObject("present", this.night.span(present))
			.addObject("isChanged", !present.equals(QuietHours.SHIPPED))
			.addObject("shipped", this.night.span(QuietHours.SHIPPED))
			.addObject("evenings", QuietHoursForm.evenings())
			.addObject("mornings", QuietHoursForm.mornings());
		page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView preview(QuietHours hours, String title) {
		Instant now = this.clock.instant();
		QuietHours present = this.rules.quietHours();
		return new ModelAndView("console/settings/quiet-hours-preview").addObject("title", title)
			.addObject("form", QuietHoursForm.of(hours))
			.addObject("before", this.night.span(present))
			.addObject("after", this.night.span(hours))
			.addObject("beginsNow", hours.isQuiet(now) && !present.isQuiet(now))
			.addObject("endsNow", !hours.isQuiet(now) && present.isQuiet(now))
			.addObject("sendings", ShiftedView.ofSendings(this.sendings.under(hours)))
			.addObject("reminders", ShiftedView.ofReminders(this.reminders.under(hours)));
	}

}
