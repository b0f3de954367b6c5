package jp.wakuwaku.bot.registration.page;

import java.util.Map;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.knowledge.Language;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.residents.PersonId;

import org.springframework.stereotype.Component;

/** The page of a form as residents would see it, for nobody. */
@Component
public class FormSample {

	private final FormViews views;

	FormSample(FormViews views) {
		this.views = views;
	}

	/**
	 * Puts together what the template {@code form-page/form} shows.
	 * @param program whose form, published or not
	 * @return without anything that could be sent
	 */
	public Map<String, Object> model(Program program) {
		FormTask task = new FormTask(new ChatId("U-sample"), new PersonId("0".repeat(32)), "sample", program.id(), null,
				Language.JA);
		FormView view = this.views.first(task, program);
		return Map.of("page", view, "words", view.words(), "isSample", true);
	}

}
