package jp.wakuwaku.bot.console.registrations;

import java.text.Normalizer;
import java.util.Locale;

import jp.wakuwaku.bot.registration.desk.Attendance;
import jp.wakuwaku.bot.registration.desk.Disclosures;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.registration.seats.Ending;
import org.jspecify.annotations.Nullable;

/**
 * A line of a session's list as it is shown.
 *
 * @param entry how it stands
 * @param who the person, {@code null} for somebody who is still filling in
 */
record RollLine(RollEntry entry, Disclosures.@Nullable Call who) {

	public String receipt() {
		return (this.entry.receipt() != null) ? this.entry.receipt().value() : "";
	}

	public String path() {
		return "/console/registrations/receipts/" + receipt();
	}

	public String name() {
		return (this.who == null) ? "（入力中）" : this.who.name().isEmpty() ? "（お名前なし）" : this.who.name();
	}

	public String reading() {
		return (this.who != null) ? this.who.reading() : "";
	}

	public String phone() {
		return (this.who != null) ? this.who.phone() : "";
	}

	public boolean isHere() {
		return this.entry.attendance() == Attendance.ATTENDED;
	}

	public boolean isAbsent() {
		return this.entry.attendance() == Attendance.ABSENT;
	}

	public String state() {
		return switch (this.entry.state()) {
			case HELD -> "入力中（仮おさえ）";
			case BOOKED -> "申し込み済み";
			case WAITING -> "キャンセル待ち " + this.entry.position() + "番目";
			case OFFERED -> "空きを案内中";
			case ENDED -> (this.entry.ending() != null) ? ending(this.entry.ending()) : "終わり";
		};
	}

	public String kind() {
		return switch (this.entry.state()) {
			case BOOKED -> "good";
			case OFFERED -> "warn";
			case HELD, WAITING, ENDED -> "";
		};
	}

	public String reach() {
		return this.entry.isReachable() ? "LINE" : "電話";
	}

	boolean isFoundBy(String words) {
		String all = plain(name() + " " + reading() + " " + phone() + " " + receipt());
		return all.contains(plain(words));
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.replaceAll("[\\s-]", "")
			.toUpperCase(Locale.ROOT)
			.codePoints()
			.map((point) -> (point >= 'ぁ' && point <= 'ゖ') ? point + ('ァ' - 'ぁ') : point)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static String ending(Ending ending) {
		return switch (ending) {
			case CANCELLED -> "本人が取り消し";
			case HOLD_LAPSED -> "入力の時間切れ";
			case OFFER_LAPSED -> "案内の期限切れ";
			case DECLINED -> "案内を辞退";
			case MOVED -> "ほかの回へ変更";
			case REMOVED -> "窓口で取り消し";
			case SESSION_CANCELLED -> "中止";
		};
	}

}
