package jp.wakuwaku.bot.console.registrations;

import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.residents.Forgetting;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the proofs that people were forgotten, which do not say who. */
@Controller
class DeletionController {

	private final Forgetting forgetting;

	DeletionController(Forgetting forgetting) {
		this.forgetting = forgetting;
	}

	@GetMapping("/console/registrations/deletions")
	@Permitted(Permission.CARE_FOR_PERSONS)
	String list(@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("pager", Pager.of(this.forgetting.deletions(), page));
		return "console/registrations/deletions";
	}

}
