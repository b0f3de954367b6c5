package jp.wakuwaku.bot.console.announcements;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.announcements.AnnouncementButton;
import jp.wakuwaku.bot.announcements.Occurrence;
import jp.wakuwaku.bot.announcements.SendingResult;
import jp.wakuwaku.bot.outbox.BroadcastProgress;

/**
 * What became of one sending.
 *
 * @param at when it began
 * @param state how far it has come, in words
 * @param problem why nothing was sent; empty when something was
 * @param isRunning whether the numbers still change
 * @param percent how much is done
 * @param audience how many it was for
 * @param people what became of them
 * @param taps how often each button was tapped
 * @param lost how many stopped announcements, or blocked the bot, within a day
 */
record SendingView(Instant at, String state, String problem, boolean isRunning, long percent, long audience,
		List<Map.Entry<String, Long>> people, List<Map.Entry<String, Long>> taps, long lost) {

	static SendingView of(SendingResult result) {
		Occurrence occurrence = result.occurrence();
		BroadcastProgress progress = result.progress();
		String problem = occurrence.problem();
		boolean isRunning = occurrence.state() == Occurrence.State.FREEZING
				|| occurrence.state() == Occurrence.State.SENDING;
		return new SendingView(occurrence.at(), Wording.of(occurrence.state()),
				(problem != null && occurrence.state() == Occurrence.State.BLOCKED) ? problem : "", isRunning,
				(progress != null) ? percent(progress) : 0, (progress != null) ? progress.audience() : 0,
				(progress != null) ? people(progress) : List.of(), taps(result), result.lost());
	}

	public BarChart peopleChart() {
		return BarChart.of(this.people);
	}

	public BarChart tapChart() {
		return BarChart.of(this.taps);
	}

	private static long percent(BroadcastProgress progress) {
		return (progress.audience() == 0) ? 0 : 100 * (progress.audience() - progress.left()) / progress.audience();
	}

	private static List<Map.Entry<String, Long>> people(BroadcastProgress progress) {
		return List.of(Map.entry("届けた", progress.reached()), Map.entry("途中で外れた（停止・ブロックなど）", progress.leftOut()),
				Map.entry("あとで送りなおす", progress.deferred()), Map.entry("送れなかった", progress.failed()),
				Map.entry("届いたか分からない", progress.unknown()),
				Map.entry("まだ", Math.max(0, progress.left() - progress.deferred())));
	}

	private static List<Map.Entry<String, Long>> taps(SendingResult result) {
		List<AnnouncementButton> buttons = result.occurrence().draft().content().buttons();
		List<Map.Entry<String, Long>> taps = new ArrayList<>();
		for (int i = 0; i < buttons.size(); i++) {
			taps.add(Map.entry(buttons.get(i).label(), result.taps().get(i)));
		}
		return List.copyOf(taps);
	}

}
