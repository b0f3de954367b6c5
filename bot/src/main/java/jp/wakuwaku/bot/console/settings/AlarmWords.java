package jp.wakuwaku.bot.console.settings;

import java.util.Map;
import java.util.Objects;

import jp.wakuwaku.bot.platform.Alarm;

/**
 * Alarms in words for staff: what is the matter, and what to do.
 *
 * @param title what is the matter
 * @param advice what to do
 * @param endsByItself whether it goes away when it is over; otherwise staff say that they
 * know
 */
record AlarmWords(String title, String advice, boolean endsByItself) {

	private static final Map<String, AlarmWords> WORDS = Map.ofEntries(
			Map.entry("clock-jumped", new AlarmWords("サーバーの時計が急に変わりました",
					"時間で送るもの（リマインダーやお知らせ）を止めています。下の「時計」で今の時刻を見て、正しければ「時刻は正しい」を押してください。違っていれば、システムの担当者に時計を直してもらってください。",
					true)),
			Map.entry("line-quota-warning",
					new AlarmWords("今月送れる数の8割を使いました", "使い切ると、返事のほかは来月まで送れません。急がないお知らせを減らすか、LINE公式アカウントのプランを見直してください。",
							true)),
			Map.entry("line-quota-used-up",
					new AlarmWords("今月送れる数を使い切りました",
							"送れなかったものは待っていて、送れるようになると送ります。急ぐときは、LINE公式アカウントのプランを上げてください。話しかけた人への返事は、いまも届きます。", true)),
			Map.entry("line-token-refused", new AlarmWords("LINEに、チャネルアクセストークンを断られています",
					"いま、返事もお知らせも届きません。送るはずのものは、待っています。LINE Developersコンソールで新しいトークンを発行し、システムの担当者に設定してもらってください。", true)),
			Map.entry("broadcast-refused",
					new AlarmWords("お知らせがLINEに受けつけられませんでした",
							"そのお知らせの配信は止めました。お知らせの内容を直して、もう一度送ってください。届いた人の数は、お知らせの結果にあります。", false)),
			Map.entry("restored", new AlarmWords("バックアップの時点まで、データが戻りました",
					"その後の申し込みや、FAQと講座の変更は、失われています。止まった時刻までに送るはずだったリマインダーやお知らせは、二度届かないように、送りません。まだ届いていないものがあれば、電話や新しいお知らせで知らせてください。職員は、もう一度ログインします。",
					false)),
			Map.entry("announcement-missed",
					new AlarmWords("お知らせを予定の時刻に送れませんでした", "予定の時刻にシステムが止まっていました。まだ知らせる必要があれば、時刻を決めなおして送ってください。", false)),
			Map.entry("announcement-refused",
					new AlarmWords("お知らせの配信が途中で終わりました",
							"LINEに受けつけられなかったか、送りきれませんでした。届いた人の数は、お知らせの結果にあります。まだ知らせる必要があれば、内容を直して送ってください。", false)),
			Map.entry("announcement-blocked",
					new AlarmWords("お知らせを送れませんでした", "お知らせの中身（差しこむ言葉や相手先など）に、送れないところがありました。内容を直して、時刻を決めなおして送ってください。",
							false)),
			Map.entry("line-silent", new AlarmWords("LINEから答えがありません",
					"いま、返事もお知らせも、届かないことがあります。送れなかったものは待っていて、LINEが戻ると送ります。LINEの障害情報を見て、障害が出ていなければ、システムの担当者に知らせてください。",
					true)),
			Map.entry("line-refusing", new AlarmWords("LINEに、送る回数が多すぎると断られています",
					"送れなかったものは待っていて、間をおいて送りなおします。しばらく続くときは、急がない配信を下の「配信」で止めて、システムの担当者に知らせてください。", true)));

	static AlarmWords of(Alarm alarm) {
		return Objects.requireNonNullElseGet(WORDS.get(alarm.kind()),
				() -> new AlarmWords("システムからの知らせがあります（" + alarm.kind() + "）", "システムの担当者に、かっこの中の言葉を伝えてください。", true));
	}

	static boolean isKnown(String kind) {
		return WORDS.containsKey(kind);
	}

}
