package jp.wakuwaku.bot.console.faq;

import java.time.LocalDate;

import jp.wakuwaku.knowledge.FaqEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the list.
 *
 * @param entry itself
 * @param category title of its category
 * @param state how it stands to what is published
 * @param use lately
 * @param today the day in Japan
 */
record EntryRow(FaqEntry entry, String category, EntryState state, EntryUse use, LocalDate today) {

	static final int SOON = 30;

	boolean isOutside() {
		return !this.entry.validity().includes(this.today);
	}

	boolean endsSoon() {
		LocalDate until = this.entry.validity().until();
		return until != null && !until.isBefore(this.today) && until.isBefore(this.today.plusDays(SOON + 1L));
	}

	boolean isUnchecked() {
		return this.entry.checkedOn().isBefore(this.today.minusYears(1));
	}

	/** What is special about its days; null when nothing is. */
	public @Nullable String days() {
		LocalDate from = this.entry.validity().from();
		LocalDate until = this.entry.validity().until();
		if (from != null && from.isAfter(this.today)) {
			return day(from) + " から";
		}
		if (until == null) {
			return null;
		}
		return day(until) + (isOutside() ? " に終了" : " まで");
	}

	/** Whether the days need somebody's eye. */
	public boolean isUrgent() {
		return isOutside() || endsSoon();
	}

	private static String day(LocalDate day) {
		return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
	}

}
