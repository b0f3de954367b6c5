package jp.wakuwaku.bot.surveys;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked, in the order in which it is asked. Options are counted one by one, and
 * shown to staff in cells that are large enough to hide in.
 */
public enum Question {

	/** How it was. */
	SATISFACTION(2, "very good neutral+poor+none"),

	/** Whether it could be understood. */
	CLARITY(1, "clear fair+none hard"),

	/** Whether it will be of use. */
	USEFULNESS(1, "useful unsure+none useless"),

	/** Whether day, place and childcare made it easy to come. */
	ACCESS(1, "easy fair+none hard"),

	/**
	 * Whether they now want to start a business: the city's indicator, 「セミナー参加者のうち
	 * 『今後起業したい』と思った人の割合」.
	 */
	FOUNDING(1, "yes unsure no+already+none");

	/** What somebody chooses who would rather not say. */
	static final String NO_ANSWER = "none";

	/** How many of the first cells speak for the session, or for starting a business. */
	private final int favourable;

	/** Parted by spaces; options of one cell by +. */
	private final String cells;

	Question(int favourable, String cells) {
		this.favourable = favourable;
		this.cells = cells;
	}

	/**
	 * Returns what can be chosen.
	 * @return two to five, the last one for no answer
	 */
	public List<String> options() {
		return Stream
			.concat(cells().stream().flatMap(List::stream).filter((option) -> !option.equals(NO_ANSWER)),
					Stream.of(NO_ANSWER))
			.toList();
	}

	/**
	 * Returns what is shown as one count.
	 * @return options by cell; each option is in one
	 */
	public List<List<String>> cells() {
		return Stream.of(this.cells.split(" ")).map((cell) -> List.of(cell.split("\\+"))).toList();
	}

	/**
	 * Returns what counts as a yes.
	 * @return some of the options
	 */
	public List<String> favourable() {
		return cells().stream().limit(this.favourable).flatMap(List::stream).toList();
	}

	/** As it stands in buttons, in Redis and beside the words. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Its place among all, from 0. */
	int place() {
		return List.of(values()).indexOf(this);
	}

	static Optional<Question> at(int place) {
		return Stream.of(values()).skip(place).findFirst();
	}

}
