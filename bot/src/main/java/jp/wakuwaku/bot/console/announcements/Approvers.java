package jp.wakuwaku.bot.console.announcements;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.console.home.HomeCard;
import jp.wakuwaku.bot.console.layout.ConsoleTimes;

/**
 * Those who may approve something, and what has to be said when they are too few.
 *
 * @param from from when on each of them may
 * @param invited how many have not used their invitation yet
 * @param now at which moment
 */
record Approvers(List<Instant> from, long invited, Instant now) {

	static final String REASON = "招かれたばかりの人や、パスワード・認証アプリ・役割を管理の人に変えてもらったばかりの人は、すぐには承認できません。";

	private static final String PEOPLE = "/console/people";

	Approvers {
		from = from.stream().sorted().toList();
	}

	/** Why none of them can approve yet; empty when one can. */
	String objection(ConsoleTimes times) {
		if (this.from.isEmpty()) {
			return (this.invited > 0) ? "承認できる人がほかにいません。招かれた人が、まだログインしていません。"
					: "承認できる人がほかにいません。管理の役割の人に、「配信」の役割の人を招くよう頼んでください。";
		}
		Instant first = this.from.getFirst();
		return first.isAfter(this.now) ? "いちばん早い人で、" + times.moment(first) + " から承認できます。" + REASON : "";
	}

	/** What administrators do so that two of them can approve one another's. */
	List<HomeCard.Line> lines(ConsoleTimes times) {
		if (this.from.size() > 1) {
			Instant second = this.from.get(1);
			return second.isAfter(this.now) ? line("2人目の人は " + times.moment(second) + " から承認できます", PEOPLE) : List.of();
		}
		return (this.from.size() + this.invited > 1) ? line("招いた人が、まだログインしていません", PEOPLE)
				: line("2人いります。「配信」の役割の人を招いてください", PEOPLE + "/new");
	}

	private static List<HomeCard.Line> line(String value, String path) {
		return List.of(new HomeCard.Line("お知らせを承認できる人", value, path, false));
	}

}
