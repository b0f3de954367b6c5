package jp.wakuwaku.bot.announcements;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.outbox.BroadcastProgress;

import org.springframework.stereotype.Component;

/**
 * How far announcements have reached, for as long as announcements are kept. All of it
 * are counts; nobody can be told from them.
 */
@Component
public class AnnouncementFigures {

	private final Announcements announcements;

	private final Dispatch dispatch;

	AnnouncementFigures(Announcements announcements, Dispatch dispatch) {
		this.announcements = announcements;
		this.dispatch = dispatch;
	}

	/**
	 * Finds what was sent in a stretch of time.
	 * @param from the first moment
	 * @param until the first moment that is too late
	 * @return each sending that began, oldest first
	 */
	public List<Reach> of(Instant from, Instant until) {
		return this.announcements.begun(from, until).stream().map(this::reach).toList();
	}

	private Reach reach(Occurrence sending) {
		Map<String, Long> counts = this.announcements.counts(sending.id());
		// While it is under way, and of what ended before that was noted, the broadcast
		// knows.
		Optional<BroadcastProgress> progress = counts.containsKey(Tally.REACHED) ? Optional.empty()
				: this.dispatch.progress(sending);
		long taps = counts.entrySet()
			.stream()
			.filter((count) -> Tally.isTap(count.getKey()))
			.mapToLong(Map.Entry::getValue)
			.sum();
		return new Reach(sending.id().announcement(), sending.draft().content().title(), sending.at(),
				sending.draft().isEmergency(),
				progress.map(BroadcastProgress::audience).orElse(counts.getOrDefault(Tally.AUDIENCE, 0L)),
				progress.map(BroadcastProgress::reached).orElse(counts.getOrDefault(Tally.REACHED, 0L)), taps,
				counts.getOrDefault(Tally.LOST, 0L));
	}

	/**
	 * How far one sending has reached.
	 *
	 * @param announcement of which
	 * @param title as it was sent
	 * @param at when it began
	 * @param isEmergency whether it went out as one
	 * @param audience for how many it was
	 * @param reached to how many LINE took it
	 * @param taps how often its buttons were tapped
	 * @param lost how many of those it was for stopped announcements, or blocked the bot,
	 * within a day
	 */
	public record Reach(AnnouncementId announcement, String title, Instant at, boolean isEmergency, long audience,
			long reached, long taps, long lost) {
	}

}
