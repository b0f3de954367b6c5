package jp.wakuwaku.bot.load.residents;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.journey.Answer;

/**
 * A resident's way to a place in one of the sessions of {@code load/programs.yaml}.
 *
 * @param neighbourhood hers
 * @param neighbour who
 */
public record Signup(Neighbourhood neighbourhood, Neighbour neighbour) {

	/** What is answered when seats are held. */
	public static final String PAGE = "入力のページを開いてください";

	/** What is answered when there are none. */
	public static final String FULL = "席が足りません";

	/** What is asked before seats are taken. */
	public static final String SUMMARY = "この内容で申し込みますか？";

	/** What is asked before somebody waits. */
	public static final String WAITING_SUMMARY = "キャンセル待ちに入りますか？";

	/** What is said of a seat. */
	public static final String BOOKED = "お申し込みを受け付けました";

	/** What is said of a place in the waiting list. */
	public static final String WAITING = "キャンセル待ちに入りました";

	private static final Pattern RECEIPT = Pattern.compile("受付番号：(\\S+)");

	/** What is entered in the page; nobody is called so. */
	private static final Map<String, String> DETAILS = Map.of("f-consent", "agreed", "f-name", "試験 花子", "f-phone",
			"0299-48-1111");

	/**
	 * Looks at the seminar.
	 * @return with a button for each session
	 */
	public Answer looks() {
		return this.neighbour.says("大会に出たい");
	}

	/**
	 * Goes on from an answer until the summary.
	 * @param answer to the choice of a session
	 * @return the summary
	 */
	public Answer fillsIn(Answer answer) {
		return switch (title(answer)) {
			case PAGE -> {
				this.neighbourhood.send(this.neighbour.address("ページを開く"), DETAILS);
				yield fillsIn(this.neighbour.awaitAnswer());
			}
			case FULL -> fillsIn(this.neighbour.taps("キャンセル待ちに進む"));
			case SUMMARY, WAITING_SUMMARY -> answer;
			default -> throw new IllegalStateException("said: " + answer.words());
		};
	}

	/**
	 * Confirms a summary.
	 * @param summary the last answer
	 * @return the receipt
	 */
	public Answer confirms(Answer summary) {
		return this.neighbour.taps(title(summary).equals(SUMMARY) ? "申し込む" : "キャンセル待ちに入る");
	}

	/**
	 * The first line of an answer.
	 * @param answer of the bot
	 * @return its title
	 */
	public static String title(Answer answer) {
		return Objects.requireNonNull(answer.words().lines().findFirst().orElse(""));
	}

	/**
	 * The number on a receipt.
	 * @param answer of the bot
	 * @return empty when it is none
	 */
	public static String receiptNumber(Answer answer) {
		Matcher matcher = RECEIPT.matcher(answer.words());
		return matcher.find() ? matcher.group(1) : "";
	}

}
