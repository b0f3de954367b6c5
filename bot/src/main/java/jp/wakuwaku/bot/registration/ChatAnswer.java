package jp.wakuwaku.bot.registration;

import java.util.ArrayList;
import java.util.List;

import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.conversation.TurnCommand;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.knowledge.Language;

/**
 * An accepted answer from the chat.
 *
 * @param draft with the answer, or with a sign that it lies elsewhere
 * @param errands that keep it there, if it does
 */
record ChatAnswer(Draft draft, List<Errand> errands) {

	static ChatAnswer of(Draft before, Field field, String value, Language language) {
		boolean isConsent = field.isRequired() && field.type() instanceof FieldType.Consent;
		Draft draft = before.answered(field.id(),
				(field.isPersonal() && !value.isEmpty()) ? Draft.KEPT_ELSEWHERE : value);
		return new ChatAnswer(draft, (field.isPersonal() || isConsent)
				? List.of(new Errand.KeepAnswer(draft, field.id().value(), value, isConsent, language)) : List.of());
	}

	/** Keeps the answer before anything else is done with it. */
	Turn before(Turn turn) {
		List<TurnCommand> commands = new ArrayList<>(this.errands);
		commands.addAll(turn.commands());
		return new Turn(turn.replies(), turn.next(), commands, turn.recall());
	}

}
