package jp.wakuwaku.bot.console.announcements;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.web.servlet.ModelAndView;

/** The page that asks before something is done with an announcement. */
final class ConfirmPage {

	private ConfirmPage() {
	}

	static ModelAndView of(AnnouncementView view, String title, String text, String action, String label, String kind) {
		return of(view, title, text, action, label, kind, Map.of("revision", Long.toString(view.revision())));
	}

	static ModelAndView of(AnnouncementView view, String title, String text, String action, String label, String kind,
			Map<String, String> fields) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("見出し", view.row().title());
		facts.put("あて先", view.row().audience());
		facts.put("送る時", view.row().timing());
		return new ModelAndView("console/components/confirm").addObject("title", title)
			.addObject("text", text)
			.addObject("facts", facts)
			.addObject("action", view.path() + "/" + action)
			.addObject("label", label)
			.addObject("kind", kind)
			.addObject("fields", fields)
			.addObject("back", view.path());
	}

}
