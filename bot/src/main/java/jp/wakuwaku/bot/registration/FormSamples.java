package jp.wakuwaku.bot.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.knowledge.Language;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.registration.page.FormSample;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.ConsentTexts;

import org.springframework.stereotype.Component;

/** Forms as residents would see them, before they do. */
@Component
public class FormSamples {

	private final FormSample page;

	private final ConsentTexts consentTexts;

	FormSamples(FormSample page, ConsentTexts consentTexts) {
		this.page = page;
		this.consentTexts = consentTexts;
	}

	/**
	 * What the template {@code form-page/form} shows.
	 * @param program whose form, published or not
	 * @return its model
	 */
	public Map<String, Object> page(Program program) {
		return this.page.model(program);
	}

	/**
	 * What is asked in the chat.
	 * @param program whose form, published or not
	 * @return a message for each field, in their order; may be empty
	 */
	public List<OutgoingMessage> chat(Program program) {
		FormQuestions questions = new FormQuestions(new Speech(Language.JA), this.consentTexts);
		Draft draft = Draft.begin("sample", program.id(), new SeatingId("sample"), "");
		List<OutgoingMessage> messages = new ArrayList<>();
		for (Field field : program.form().inChat()) {
			messages.add(questions.ask(program, draft, field, "", 0));
			draft = draft.answered(field.id(), "");
		}
		return messages;
	}

}
