package jp.wakuwaku.bot.console.audit;

import java.util.Arrays;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.console.security.ActLabels;
import jp.wakuwaku.bot.registration.desk.Deed;

/** What staff read of what is done with registrations. */
final class DeskLabels {

	private DeskLabels() {
	}

	static ActLabels all() {
		return new ActLabels(
				Arrays.stream(Deed.Kind.values()).collect(Collectors.toMap(Enum::name, DeskLabels::label)));
	}

	private static String label(Deed.Kind kind) {
		return switch (kind) {
			case PHONE_LOOKED_UP -> "電話番号で人をさがした";
			case RECEIPT_LOOKED_UP -> "受付番号で人をさがした";
			case PERSON_FORGOTTEN -> "本人の情報をすべて消した";
			case DETAILS_SEEN -> "申込者の個人情報を見た";
			case PHONES_SEEN -> "電話をかける人の一覧を見た";
			case REGISTERED -> "申し込みを受け付けた";
			case DETAILS_CHANGED -> "申し込みの内容を変えた";
			case CANCELLED -> "申し込みを取り消した";
			case MOVED -> "申し込みをほかの回に移した";
			case PROMOTED -> "順番待ちの人を受け付けた";
			case OFFER_ANSWERED -> "空席の案内に代わって答えた";
			case ATTENDANCE_NOTED -> "出欠を付けた";
			case PARTICIPANTS_CONTACTED -> "参加者にLINEを送った";
			case SESSION_CANCELLED -> "回を中止した";
			case SESSION_CLOSED -> "回の受付を終えた";
			case SESSION_OPENED -> "回の受付を始めた";
			case CAPACITY_CHANGED -> "定員を変えた";
			case DAY_BLOCKED -> "相談の日を休みにした";
			case DAY_UNBLOCKED -> "相談の日の休みをやめた";
		};
	}

}
