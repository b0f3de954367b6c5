package jp.wakuwaku.bot.console.announcements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.announcements.AnnouncementButton;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.knowledge.FaqId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The fields for up to four buttons: what each does, what it reads, where it leads. */
@Component
class ButtonFields {

	static final int MOST = 4;

	private static final int LABEL = 20;

	private static final String PAGE = "page";

	private static final String ANSWER = "answer";

	private static final String ASK = "ask";

	private static final String PROGRAM = "program:";

	private final ProgramChoices programs;

	private final FaqEditing editing;

	ButtonFields(ProgramChoices programs, FaqEditing editing) {
		this.programs = programs;
		this.editing = editing;
	}

	/** What a button can do. */
	Map<String, String> kinds() {
		Map<String, String> kinds = new LinkedHashMap<>();
		kinds.put("", "使わない");
		kinds.put(PAGE, "ページを開く");
		kinds.put(ANSWER, "FAQの答えを見せる");
		kinds.put(ASK, "質問してもらう");
		this.programs.all().forEach((id, title) -> kinds.put(PROGRAM + id, "申し込み: " + title));
		return kinds;
	}

	List<AnnouncementButton> read(AnnouncementForm form, FormErrors errors) {
		List<AnnouncementButton> buttons = new ArrayList<>();
		for (int i = 1; i <= MOST; i++) {
			read("button" + i, form, errors).ifPresent(buttons::add);
		}
		return buttons;
	}

	private Optional<AnnouncementButton> read(String name, AnnouncementForm form, FormErrors errors) {
		String kind = form.value(name);
		String label = form.value(name + "Label");
		if (kind.isEmpty()) {
			errors.require(label.isEmpty(), name, "ボタンのはたらきを選ぶか、ボタンの言葉を消してください。");
			return Optional.empty();
		}
		FormErrors own = new FormErrors();
		ContentFields.requireLength(own, name + "Label", label, LABEL, "ボタンの言葉");
		checkTarget(kind, form.value(name + "Target"), name, own);
		own.all().forEach((error) -> errors.add(error.getKey(), error.getValue()));
		return own.isEmpty() ? Optional.of(button(kind, label, form.value(name + "Target"))) : Optional.empty();
	}

	private void checkTarget(String kind, String target, String name, FormErrors errors) {
		switch (kind) {
			case PAGE -> errors.require(ContentFields.page(target).isPresent(), name + "Target",
					"開くページのアドレスは、https:// で始まるものにしてください。");
			case ANSWER ->
				errors.require(isAnswered(target), name + "Target", "公開中の項目のIDを書いてください。FAQの項目を開くと、「ID」と出ています。");
			case ASK -> {
			}
			default -> errors.require(kind.startsWith(PROGRAM) && this.programs.has(kind.substring(PROGRAM.length())),
					name, "この講座は、もうありません。ほかのものを選んでください。");
		}
	}

	private boolean isAnswered(String entry) {
		return entry.matches("[a-z0-9-]{1,64}")
				&& this.editing.readPublished().faq().entry(new FaqId(entry)).isPresent();
	}

	private static AnnouncementButton button(String kind, String label, String target) {
		return switch (kind) {
			case PAGE -> new AnnouncementButton.OpenPage(label, ContentFields.page(target).orElseThrow());
			case ANSWER -> new AnnouncementButton.Ask(label, target);
			case ASK -> new AnnouncementButton.Ask(label, null);
			default -> new AnnouncementButton.Register(label, new ProgramId(kind.substring(PROGRAM.length())));
		};
	}

	static void write(List<AnnouncementButton> buttons, MultiValueMap<String, String> fields) {
		for (int i = 0; i < buttons.size(); i++) {
			String name = "button" + (i + 1);
			AnnouncementButton button = buttons.get(i);
			fields.set(name, kind(button));
			fields.set(name + "Label", button.label());
			fields.set(name + "Target", target(button));
		}
	}

	private static String kind(AnnouncementButton button) {
		return switch (button) {
			case AnnouncementButton.OpenPage _ -> PAGE;
			case AnnouncementButton.Register register -> PROGRAM + register.program();
			case AnnouncementButton.Ask ask -> (ask.entry() != null) ? ANSWER : ASK;
		};
	}

	private static String target(AnnouncementButton button) {
		return switch (button) {
			case AnnouncementButton.OpenPage open -> open.page().toString();
			case AnnouncementButton.Register _ -> "";
			case AnnouncementButton.Ask ask -> orEmpty(ask.entry());
		};
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
