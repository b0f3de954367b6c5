package jp.wakuwaku.bot.console.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
import jp.wakuwaku.knowledge.Language;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Lets staff word what the bot always says, after a look at it in LINE's form. */
@Controller
class TextsController {

	private static final String PATH = "/console/settings/texts";

	private static final String ONE = PATH + "/{code}";

	private final StandardTexts texts;

	private final AuditLog audit;

	TextsController(StandardTexts texts, AuditLog audit) {
		this.texts = texts;
		this.audit = audit;
	}

	@GetMapping(PATH)
	@Permitted(Permission.CHANGE_SETTINGS)
	String list(Model model) {
		model.addAttribute("rows",
				Arrays.stream(StandardText.values())
					.map((which) -> new Row(TextLabels.code(which), TextLabels.of(which), isChanged(which)))
					.toList());
		return "console/settings/texts";
	}

	@GetMapping(ONE)
	@Permitted(Permission.CHANGE_SETTINGS)
	ModelAndView edit(@PathVariable String code) {
		StandardText which = read(code);
		return page(which, TextForm.of(which, this.texts), new FormErrors());
	}

	@PostMapping(ONE + "/preview")
	@Permitted(Permission.CHANGE_SETTINGS)
	ModelAndView preview(@PathVariable String code, TextForm form) {
		StandardText which = read(code);
		FormErrors errors = form.check();
		return errors.isEmpty() ? preview(which, form, "この文に変えますか") : page(which, form, errors);
	}

	/** The same look at what ships. */
	@GetMapping(ONE + "/shipped")
	@Permitted(Permission.CHANGE_SETTINGS)
	ModelAndView shipped(@PathVariable String code) {
		StandardText which = read(code);
		TextForm form = new TextForm(this.texts.shipped(which, Language.JA),
				this.texts.shipped(which, Language.EASY_JA), this.texts.shipped(which, Language.EN));
		return preview(which, form, "もとの文に戻しますか");
	}

	@PostMapping(ONE)
	@Permitted(Permission.CHANGE_SETTINGS)
	Object save(@PathVariable String code, TextForm form, StaffMember staff, HttpSession session) {
		StandardText which = read(code);
		FormErrors errors = form.check();
		if (!errors.isEmpty()) {
			return page(which, form, errors);
		}
		this.audit.note(staff, SettingsAct.TEXT_CHANGED, TextLabels.of(which));
		this.texts.word(which, form.texts());
		Notice.tell(session, "「" + TextLabels.of(which) + "」を変えました。数秒で、住民への言葉に出ます。");
		return "redirect:" + PATH;
	}

	private boolean isChanged(StandardText which) {
		return Arrays.stream(Language.values())
			.anyMatch((language) -> !this.texts.current(which, language).equals(this.texts.shipped(which, language)));
	}

	private ModelAndView page(StandardText which, TextForm form, FormErrors errors) {
		ModelAndView page = new ModelAndView("console/settings/text").addObject("code", TextLabels.code(which))
			.addObject("label", TextLabels.of(which))
			.addObject("isChanged", isChanged(which))
			.addObject("form", form)
			.addObject("errors", errors);
		page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView preview(StandardText which, TextForm form, String title) {
		Map<Language, String> typed = new EnumMap<>(form.texts());
		Map<String, List<MessageView>> looks = new LinkedHashMap<>();
		typed.forEach((language, text) -> looks.put(TextLabels.of(language),
				MessageView.of(this.texts.preview(which, language, text, OfficeContact.current()))));
		return new ModelAndView("console/settings/text-preview").addObject("code", TextLabels.code(which))
			.addObject("title", title)
			.addObject("label", TextLabels.of(which))
			.addObject("form", form)
			.addObject("looks", looks);
	}

	private static StandardText read(String code) {
		return TextLabels.read(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * A text in the list.
	 *
	 * @param code in addresses
	 * @param label for staff
	 * @param isChanged whether it is not what ships
	 */
	record Row(String code, String label, boolean isChanged) {
	}

}
