package jp.wakuwaku.bot.console.layout;

import java.util.List;

/**
 * A page of a long list.
 *
 * @param items of this page
 * @param number of this page, from 1
 * @param pages how many there are, at least 1
 * @param total how many items there are in all
 */
public record Pager<T>(List<T> items, int number, int pages, long total) {

	/** How many items a page has unless something else makes sense. */
	public static final int SIZE = 50;

	public Pager {
		items = List.copyOf(items);
	}

	/**
	 * Cuts a page out of a list that is at hand.
	 * @param all of it
	 * @param asked which page, from 1; the nearest one that there is
	 * @return the page
	 */
	public static <T> Pager<T> of(List<T> all, int asked) {
		int pages = Math.max(1, Math.ceilDiv(all.size(), SIZE));
		int number = Math.clamp(asked, 1, pages);
		int from = (number - 1) * SIZE;
		return new Pager<>(all.subList(from, Math.min(all.size(), from + SIZE)), number, pages, all.size());
	}

	/**
	 * Reads a page of a list that is elsewhere.
	 * @param total how long it is
	 * @param asked which page, from 1; the nearest one that there is
	 * @param read takes how many to leave out and how many to read
	 * @return the page
	 */
	public static <T> Pager<T> of(long total, int asked, Part<T> read) {
		int pages = (int) Math.max(1, Math.ceilDiv(total, SIZE));
		int number = Math.clamp(asked, 1, pages);
		long from = (long) (number - 1) * SIZE;
		return new Pager<>(read.read(from, (int) Math.min(SIZE, total - from)), number, pages, total);
	}

	/** Reads a part of a list. */
	@FunctionalInterface
	public interface Part<T> {

		/**
		 * Reads it.
		 * @param from how many to leave out
		 * @param count how many to read
		 * @return no more than that
		 */
		List<T> read(long from, int count);

	}

	/**
	 * Whether nothing is there at all.
	 * @return whether there are no items on any page
	 */
	public boolean isEmpty() {
		return this.total == 0;
	}

}
