package jp.wakuwaku.bot.console.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jp.wakuwaku.bot.outbox.Priority;

/**
 * Messages of one kind, and whether they are held back.
 *
 * @param code in addresses
 * @param label for staff
 * @param explanation which messages that are
 * @param isPaused whether staff hold them back
 */
record DeliveryView(String code, String label, String explanation, boolean isPaused) {

	static List<DeliveryView> all(Set<Priority> paused) {
		return Stream.of(Priority.values())
			.filter(Priority::canBePaused)
			.map((priority) -> of(priority, paused.contains(priority)))
			.toList();
	}

	/** Which messages an address means. */
	static Optional<Priority> read(String code) {
		return Stream.of(Priority.values())
			.filter(Priority::canBePaused)
			.filter((it) -> code(it).equals(code))
			.findAny();
	}

	static DeliveryView of(Priority priority, boolean isPaused) {
		return switch (priority) {
			case ANSWER, EMERGENCY ->
				throw new IllegalArgumentException("priority: " + priority + " (expected: one that can be paused)");
			case BOOKING -> new DeliveryView(code(priority), "申し込みについての連絡", "席がとれた、空きが出た、中止になった、など", isPaused);
			case REMINDER -> new DeliveryView(code(priority), "リマインダーとアンケート", "前の日や当日のお知らせ、講座のあとのアンケートなど", isPaused);
			case ANNOUNCEMENT -> new DeliveryView(code(priority), "お知らせ", "職員が大勢に送るもの", isPaused);
		};
	}

	private static String code(Priority priority) {
		return priority.name().toLowerCase(Locale.ROOT);
	}

}
