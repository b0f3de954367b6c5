package jp.wakuwaku.bot.console.forms;

import java.util.List;

import jp.wakuwaku.bot.console.layout.MessageView;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.registration.FormSamples;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows a form as residents would see it, in the chat and as a page. */
@Controller
class FormPreviewController {

	private final FormDesk desk;

	private final FormSamples samples;

	FormPreviewController(FormDesk desk, FormSamples samples) {
		this.desk = desk;
		this.samples = samples;
	}

	/** The page itself, without what would send it. */
	@GetMapping("/console/programs/of/{id}/form/page")
	@Permitted(Permission.EDIT_PROGRAMS)
	ModelAndView page(@PathVariable String id) {
		return new ModelAndView("form-page/form", this.samples.page(this.desk.open(id).sample()));
	}

	@GetMapping("/console/programs/of/{id}/form/talk")
	@Permitted(Permission.EDIT_PROGRAMS)
	String talk(@PathVariable String id, Model model) {
		Editing editing = this.desk.open(id);
		model.addAttribute("editing", editing);
		model.addAttribute("questions",
				this.samples.chat(editing.sample())
					.stream()
					.map((message) -> MessageView.of(List.of(message)))
					.toList());
		model.addAttribute("hasPage", !editing.form().onPage().isEmpty());
		return "console/forms/talk";
	}

}
