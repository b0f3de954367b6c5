package jp.wakuwaku.bot.console.announcements;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.announcements.AnnouncementButton;
import jp.wakuwaku.bot.announcements.AnnouncementContent;
import jp.wakuwaku.bot.announcements.AnnouncementDraft;
import jp.wakuwaku.bot.console.layout.FormErrors;

/** The few fields of an emergency, which has to be written in minutes. */
final class EmergencyFields {

	static final int TITLE = 60;

	/** Shorter than other announcements: whoever is woken reads it standing. */
	static final int BODY = 500;

	private static final String BUTTON = "くわしく見る";

	private EmergencyFields() {
	}

	static AnnouncementForm blank() {
		return new AnnouncementForm(Map.of());
	}

	static AnnouncementForm of(AnnouncementDraft draft) {
		AnnouncementContent content = draft.content();
		String page = content.buttons()
			.stream()
			.filter(AnnouncementButton.OpenPage.class::isInstance)
			.map(AnnouncementButton.OpenPage.class::cast)
			.map((button) -> button.page().toString())
			.findFirst()
			.orElse("");
		return new AnnouncementForm(
				Map.of("title", List.of(content.title()), "body", List.of(content.body()), "page", List.of(page)));
	}

	/** Empty when something is wrong, which is then among the errors. */
	static Optional<AnnouncementDraft> read(AnnouncementForm form, FormErrors errors) {
		ContentFields.requireLength(errors, "title", form.value("title"), TITLE, "見出し");
		ContentFields.requireLength(errors, "body", form.value("body"), BODY, "本文");
		String page = form.value("page");
		errors.require(page.isEmpty() || ContentFields.page(page).isPresent(), "page",
				"ページのアドレスは、https:// で始まるものにしてください。");
		return errors.isEmpty() ? Optional.of(draft(form)) : Optional.empty();
	}

	private static AnnouncementDraft draft(AnnouncementForm form) {
		List<AnnouncementButton> buttons = ContentFields.page(form.value("page"))
			.<AnnouncementButton>map((page) -> new AnnouncementButton.OpenPage(BUTTON, page))
			.stream()
			.toList();
		return AnnouncementDraft
			.emergency(new AnnouncementContent(form.value("title"), form.value("body"), null, buttons, null));
	}

}
