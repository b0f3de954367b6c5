package jp.wakuwaku.bot.registration.page;

import java.time.Instant;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.RecordId;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a page is opened for.
 *
 * @param chat where the talk goes on afterwards
 * @param person whose details are asked
 * @param draft what they are for: 1 to 64 letters, digits, {@code -} and {@code _}; under
 * this as their record they are kept
 * @param program whose form is asked
 * @param heldUntil until when the place is held meanwhile; {@code null} for the waiting
 * list
 * @param language in which the page speaks
 * @param corrects what was sent before, and stands in the page; {@code null} for
 * something new
 */
public record FormTask(ChatId chat, PersonId person, String draft, ProgramId program, @Nullable Instant heldUntil,
		Language language, @Nullable RecordId corrects) {

	private static final Pattern DRAFT = Pattern.compile("[0-9A-Za-z_-]{1,64}");

	public FormTask {
		if (!DRAFT.matcher(draft).matches()) {
			throw new IllegalArgumentException(
					"draft: " + draft.length() + " characters (expected: 1 to 64 letters, digits, '-' and '_')");
		}
	}

	/** For something new. */
	public FormTask(ChatId chat, PersonId person, String draft, ProgramId program, @Nullable Instant heldUntil,
			Language language) {
		this(chat, person, draft, program, heldUntil, language, null);
	}

}
