package jp.wakuwaku.bot.console.unanswered;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.faq.feedback.MissedGroup;
import jp.wakuwaku.bot.faq.feedback.Week;

/**
 * Questions that are alike, as staff see them.
 *
 * @param key stands for the group in addresses; tells nothing of the words
 * @param wordings masked, the latest first
 * @param count how often they were asked
 * @param lastAskedAt when the latest was asked
 * @param weeks how often in each of the last 13 weeks, this week last
 */
record MissedView(String key, List<String> wordings, int count, Instant lastAskedAt, List<Integer> weeks) {

	private static final int WEEKS = 13;

	private static final int WIDTH = 8;

	private static final int HEIGHT = 32;

	MissedView {
		wordings = List.copyOf(wordings);
		weeks = List.copyOf(weeks);
	}

	static MissedView of(MissedGroup group, Instant now) {
		LocalDate monday = Week.of(now).firstDay();
		List<Integer> weeks = IntStream.range(0, WEEKS)
			.mapToObj((week) -> new Week(monday.minusWeeks(WEEKS - 1L - week)))
			.map((week) -> group.byWeek().getOrDefault(week, 0))
			.toList();
		return new MissedView(key(group.wordings().getFirst()), group.wordings(), group.count(), group.lastAskedAt(),
				weeks);
	}

	/** Whether a key stands for this group, also when it was asked once more since. */
	static boolean has(MissedGroup group, String key) {
		return group.wordings().stream().anyMatch((wording) -> key(wording).equals(key));
	}

	/** What the picture of the weeks says. */
	public String trend() {
		return "今週 %d 回、先週 %d 回、その前の11週間で %d 回".formatted(this.weeks.get(WEEKS - 1), this.weeks.get(WEEKS - 2),
				this.weeks.stream().limit(WEEKS - 2L).mapToInt(Integer::intValue).sum());
	}

	/** A bar a week. */
	public List<Bar> bars() {
		int most = Math.max(1, this.weeks.stream().mapToInt(Integer::intValue).max().orElse(1));
		return IntStream.range(0, WEEKS).mapToObj((week) -> {
			int height = Math.max(1, HEIGHT * this.weeks.get(week) / most);
			return new Bar(week * WIDTH, HEIGHT - height, height);
		}).toList();
	}

	private static String key(String wording) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(wording.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Leaves the wordings out, so that they do not reach a log by accident. */
	@Override
	public String toString() {
		return "MissedView[" + this.count + " questions]";
	}

	/** A bar of the picture. */
	record Bar(int x, int y, int height) {
	}

}
