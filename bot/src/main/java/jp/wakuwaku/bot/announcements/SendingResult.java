package jp.wakuwaku.bot.announcements;

import java.util.List;

import jp.wakuwaku.bot.outbox.BroadcastProgress;
import org.jspecify.annotations.Nullable;

/**
 * What became of one sending. All of it are counts; nobody can be told from them.
 *
 * @param occurrence the sending
 * @param progress how many were reached, left out, failed and so on; {@code null} when
 * nothing was sent
 * @param taps how often each button was tapped, in their order
 * @param lost how many of those it was for stopped announcements, or blocked the bot,
 * within a day
 */
public record SendingResult(Occurrence occurrence, @Nullable BroadcastProgress progress, List<Long> taps, long lost) {

	public SendingResult {
		taps = List.copyOf(taps);
	}

}
