package jp.wakuwaku.bot.console.registrations;

import jp.wakuwaku.bot.registration.desk.DeskResult;
import jp.wakuwaku.bot.registration.seats.SeatResult;

/** Says why the desk did not do something, and what to do instead. */
final class Refusals {

	private Refusals() {
	}

	/** Empty when it was done. */
	static String say(DeskResult result) {
		return switch (result) {
			case DeskResult.Done _ -> "";
			case DeskResult.SamePhone _ -> "同じ電話番号の方が登録されています。同じ方かどうかを選んでください。";
			case DeskResult.Faulty _ -> "入力を直してください。";
			case DeskResult.NoRoom room -> noRoom(room);
			case DeskResult.AlreadyIn already -> "この方は、この回にもう登録されています"
					+ ((already.entry().receipt() != null) ? "（受付番号 " + already.entry().receipt() + "）。" : "。");
			case DeskResult.NotOpen(SeatResult.NotOpen.Reason reason) -> say(reason);
			case DeskResult.NotThere _ -> "その間に取り消しや変更があったため、できませんでした。いまの様子を確かめてください。";
		};
	}

	private static String noRoom(DeskResult.NoRoom room) {
		String free = "空きが足りません（残り" + Math.max(0, room.seats()) + "席）。";
		return free + (room.hasWaitingList() ? "キャンセル待ちにするか、" : "") + "定員をこえて受けるときは、理由を選んでください。";
	}

	private static String say(SeatResult.NotOpen.Reason reason) {
		return switch (reason) {
			case NOT_YET -> "まだ受付が始まっていません。";
			case OVER -> "受付の期間が終わっています。";
			case CLOSED -> "この回は受付を止めています。";
			case CANCELLED -> "この回は中止になっています。";
			case NO_WAITING_LIST -> "この回には、キャンセル待ちがありません。";
			case UNKNOWN -> "この回は見つかりません。";
		};
	}

}
