package jp.wakuwaku.bot.console.announcements;

import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.announcements.AnnouncementResult;
import jp.wakuwaku.bot.announcements.AnnouncementState;
import jp.wakuwaku.bot.announcements.AnnouncementState.Ending;
import jp.wakuwaku.bot.announcements.Deed;
import jp.wakuwaku.bot.announcements.Occurrence;
import jp.wakuwaku.bot.announcements.Refusal;

/** What staff read for what the announcements say in codes. */
final class Wording {

	private Wording() {
	}

	static String of(AnnouncementState state) {
		return switch (state) {
			case AnnouncementState.Drafting drafting -> (drafting.returnedBecause() != null) ? "差しもどし" : "下書き";
			case AnnouncementState.AwaitingApproval _ -> "承認待ち";
			case AnnouncementState.Scheduled scheduled -> scheduled.isPaused() ? "一時停止中" : "予定";
			case AnnouncementState.Sending sending -> sending.isPaused() ? "送信を一時停止中" : "送信中";
			case AnnouncementState.Ended(Ending ending) -> of(ending);
		};
	}

	/** When it goes out, once it is approved. */
	static String when(AnnouncementView view) {
		return view.isEmergency() ? "夜でもすぐ" : "決めた時刻";
	}

	/** The colour of its tag. */
	static String tone(AnnouncementState state) {
		return switch (state) {
			case AnnouncementState.Drafting drafting -> (drafting.returnedBecause() != null) ? "warn" : "";
			case AnnouncementState.AwaitingApproval _ -> "warn";
			case AnnouncementState.Scheduled scheduled -> scheduled.isPaused() ? "warn" : "good";
			case AnnouncementState.Sending sending -> sending.isPaused() ? "warn" : "good";
			case AnnouncementState.Ended(Ending ending) -> (ending == Ending.MISSED) ? "bad" : "";
		};
	}

	static String of(Ending ending) {
		return switch (ending) {
			case SENT -> "送信ずみ";
			case OVER -> "くり返し終了";
			case STOPPED -> "中止";
			case MISSED -> "時刻を過ぎて送れず";
		};
	}

	static String of(Occurrence.State state) {
		return switch (state) {
			case FREEZING -> "あて先を確定中";
			case SENDING -> "送信中";
			case SENT -> "送信ずみ";
			case STOPPED -> "中止";
			case MISSED -> "時刻を過ぎて送れず";
			case BLOCKED -> "内容のため送れず";
		};
	}

	static String of(Deed.Kind kind) {
		return switch (kind) {
			case CREATED -> "作った";
			case COPIED -> "写して作った";
			case EDITED -> "書きかえた";
			case REQUESTED -> "承認を頼んだ";
			case RETURNED -> "下書きにもどした";
			case APPROVED -> "承認した";
			case SENT_ALONE -> "緊急のため、ひとりで送ると決めた";
			case PAUSED -> "一時停止した";
			case RESUMED -> "再開した";
			case STOPPED -> "中止した";
			case BEGUN -> "送信を始めた";
			case MISSED -> "時刻を過ぎたので送らなかった";
			case BLOCKED -> "内容のため送れなかった";
			case FINISHED -> "送信を終えた";
		};
	}

	static String of(Refusal refusal) {
		return switch (refusal) {
			case NOT_THERE -> "このお知らせは、もうありません。";
			case STALE -> "ほかの人が先に変えました。いまの内容を見てから、もう一度行ってください。";
			case NOT_NOW -> "いまの状態では、できません。状態を見てください。";
			case OWN_WORK -> "自分が書いたお知らせや、自分が承認を頼んだお知らせは、承認できません。ほかの人に頼んでください。";
			case NO_EMERGENCY -> "ひとりで送れるのは、緊急のお知らせだけです。ほかの人に承認を頼んでください。";
			case PAST -> "送る時刻が過ぎています。時刻を直してください。";
			case NEVER -> "送る時刻が一つもありません。くり返しの日を直してください。";
			case NOT_CHECKED -> "LINEに確かめられませんでした。少し待って、もう一度行ってください。";
			case NOT_LINKED -> "自分のLINEがつながっていません。「自分のLINE」でつないでください。";
		};
	}

	/** Why something could not be done; empty when it was. */
	static List<String> objections(AnnouncementResult result) {
		return switch (result) {
			case AnnouncementResult.Done _ -> List.of();
			case AnnouncementResult.Refused(Refusal why) -> List.of(of(why));
			case AnnouncementResult.Faulty(List<String> problems) ->
				Stream.concat(Stream.of("このままでは送れません。書きかえてください。"), problems.stream()).toList();
		};
	}

}
