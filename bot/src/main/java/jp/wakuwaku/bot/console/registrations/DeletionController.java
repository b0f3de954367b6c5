package jp.wakuwaku.bot.console.registrations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.layout.SearchWords;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.Permitted;
import jp.wakuwaku.bot.residents.Deletion;
import jp.wakuwaku.bot.residents.Forgetting;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the proofs that people were forgotten, which do not say who. */
@Controller
class DeletionController {

	private static final String PATH = "/console/registrations/deletions";

	private final Forgetting forgetting;

	private final ConsoleTimes times;

	DeletionController(Forgetting forgetting, ConsoleTimes times) {
		this.forgetting = forgetting;
		this.times = times;
	}

	@GetMapping(PATH)
	@Permitted(Permission.CARE_FOR_PERSONS)
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		SearchWords words = SearchWords.of(q);
		List<Deletion> found = this.forgetting.deletions()
			.stream()
			.filter((deletion) -> words.areIn(deletion.id() + "\n" + this.times.moment(deletion.at())))
			.toList();
		model.addAttribute("pager", Pager.of(found, page))
			.addAttribute("q", words.typed())
			.addAttribute("path", PATH + "?q=" + URLEncoder.encode(words.typed(), StandardCharsets.UTF_8) + "&")
			.addAttribute("errors", new FormErrors());
		return "console/registrations/deletions";
	}

}
