package jp.wakuwaku.bot.faq.feedback;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jp.wakuwaku.bot.conversation.TurnCommand;
import org.jspecify.annotations.Nullable;

/**
 * Notes what a turn leaves to look at later. One command for all of it, because almost
 * every question has one.
 *
 * @param counts what happened
 * @param missed the question to which nothing was found, {@code null} for none
 */
public record NoteFeedback(List<Count> counts, @Nullable Missed missed) implements TurnCommand {

	public NoteFeedback {
		counts = List.copyOf(counts);
	}

	/**
	 * Returns whether there is nothing to note.
	 * @return {@code true} for a command that need not be run
	 */
	@JsonIgnore
	public boolean isEmpty() {
		return this.counts.isEmpty() && this.missed == null;
	}

	/**
	 * Notes that something happened.
	 * @param counts what happened
	 * @return the command
	 */
	public static NoteFeedback of(Count... counts) {
		return new NoteFeedback(List.of(counts), null);
	}

}
