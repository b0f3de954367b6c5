package jp.wakuwaku.bot.faq;

import java.net.URI;
import java.util.List;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;

/** The project's office, as the city's document (6. 事務局) gives it. */
final class Office {

	static final String PHONE = "0299-48-1111";

	private Office() {
	}

	static Action call(Language language) {
		return new Action.Open(FaqWords.BUTTON_CALL.in(language), URI.create("tel:0299481111"));
	}

	static OutgoingMessage message(Language language) {
		return new Bubble(null, FaqWords.MENU_OFFICE.in(language), FaqWords.OFFICE.in(language),
				FaqWords.OFFICE_EXTENSION.in(language), List.of(call(language)))
			.message(language, List.of(FaqChoices.ask(language)));
	}

}
