package jp.wakuwaku.bot.console.figures;

import jp.wakuwaku.bot.surveys.Share;
import org.jspecify.annotations.Nullable;

/**
 * One line of the questionnaire's tables.
 *
 * @param title of the seminar, the question or the year
 * @param time when it ended; may be empty
 * @param replies who answered, of those who were asked
 * @param share who chose what speaks for it; {@code null} when that is not shown
 * @param reason why it is not shown; empty when it is
 */
record SurveyRow(String title, String time, Share replies, @Nullable Share share, String reason) {

	/** What is shown, or why it is not: never a blank that looks like nobody. */
	static SurveyRow of(String title, String time, Share replies, @Nullable Share share, String reason) {
		return new SurveyRow(title, time, replies, share, (share == null) ? reason : "");
	}

	public boolean isShown() {
		return this.share != null;
	}

	public String replied() {
		return counted(this.replies);
	}

	public String percent() {
		return (this.share != null) ? Percent.text(this.share.count(), this.share.of()) : "";
	}

	public String counts() {
		return (this.share != null) ? this.share.count() + " / " + this.share.of() + " 人" : "";
	}

	/** Where the share may lie in truth. */
	public String interval() {
		if (this.share == null) {
			return "";
		}
		Share.Interval interval = this.share.interval();
		return Percent.text(interval.low()) + " ～ " + Percent.text(interval.high());
	}

	private static String counted(Share share) {
		return (share.of() == 0) ? Percent.NONE
				: share.count() + " / " + share.of() + " 人（" + Percent.text(share.count(), share.of()) + "）";
	}

}
