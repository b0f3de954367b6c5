package jp.wakuwaku.bot.console.settings;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.MessageView;
import jp.wakuwaku.bot.console.layout.Notice;
import jp.wakuwaku.bot.console.security.AuditLog;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.conversation.OfficeContact;
import jp.wakuwaku.bot.conversation.StandardText;
import jp.wakuwaku.bot.conversation.StandardTexts;
import jp.wakuwaku.bot.faq.Office;
import jp.wakuwaku.knowledge.Language;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes how residents are told to reach the office, after a look at it. */
@Controller
class OfficeController {

	private static final String PATH = "/console/settings/office";

	private final StandardTexts texts;

	private final AuditLog audit;

	OfficeController(StandardTexts texts, AuditLog audit) {
		this.texts = texts;
		this.audit = audit;
	}

	@GetMapping(PATH)
	@Permitted(Permission.CHANGE_SETTINGS)
	ModelAndView show() {
		return page(OfficeForm.of(OfficeContact.current()), new FormErrors());
	}

	@PostMapping(PATH + "/preview")
	@Permitted(Permission.CHANGE_SETTINGS)
	ModelAndView preview(OfficeForm form) {
		FormErrors errors = form.check();
		if (!errors.isEmpty()) {
			return page(form, errors);
		}
		return new ModelAndView("console/settings/office-preview").addObject("form", form)
			.addObject("bubbles", bubbles(form.contact()));
	}

	@PostMapping(PATH)
	@Permitted(Permission.CHANGE_SETTINGS)
	Object save(OfficeForm form, StaffMember staff, HttpSession session) {
		FormErrors errors = form.check();
		if (!errors.isEmpty()) {
			return page(form, errors);
		}
		this.audit.note(staff, SettingsAct.OFFICE_CHANGED, "");
		this.texts.office(form.contact());
		Notice.tell(session, "連絡先を変えました。数秒で、住民への言葉に出ます。");
		return "redirect:" + PATH;
	}

	/** Who asks for it, and who is told to call, in each language. */
	private List<MessageView> bubbles(OfficeContact contact) {
		return List.of(Language.values())
			.stream()
			.flatMap((language) -> Stream.concat(Stream.of(Office.message(language, contact)),
					this.texts
						.preview(StandardText.APOLOGY, language, this.texts.current(StandardText.APOLOGY, language),
								contact)
						.stream()))
			.flatMap((message) -> MessageView.of(List.of(message)).stream())
			.toList();
	}

	private static ModelAndView page(OfficeForm form, FormErrors errors) {
		ModelAndView page = new ModelAndView("console/settings/office").addObject("form", form)
			.addObject("errors", errors);
		page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
