package jp.wakuwaku.bot.console.registrations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import jp.wakuwaku.bot.registration.desk.CorrectionReason;
import jp.wakuwaku.bot.registration.desk.ForgetReason;

/** Why somebody's details are corrected, or somebody is forgotten, in staff's words. */
final class CareReasons {

	private CareReasons() {
	}

	static Map<String, String> ofCorrection() {
		return labels(CorrectionReason.values(), CareReasons::label);
	}

	static Map<String, String> ofForgetting() {
		return labels(ForgetReason.values(), CareReasons::label);
	}

	private static <R extends Enum<R>> Map<String, String> labels(R[] reasons, Function<R, String> label) {
		Map<String, String> labels = new LinkedHashMap<>();
		for (R reason : reasons) {
			labels.put(reason.name(), label.apply(reason));
		}
		return labels;
	}

	private static String label(CorrectionReason reason) {
		return switch (reason) {
			case MISTAKE -> "書きまちがい・聞きまちがいを直す";
			case CHANGED -> "連絡先などが変わった";
			case COMPLETED -> "足りないことを書き足す";
			case OTHER -> "そのほか（下に書く）";
		};
	}

	private static String label(ForgetReason reason) {
		return switch (reason) {
			case WISH_BY_PHONE -> "本人から電話で申し出があった";
			case WISH_AT_COUNTER -> "本人から窓口で申し出があった";
			case ENTERED_TWICE -> "同じ方が二重に登録されている";
			case EXERCISE -> "練習で入れた登録";
			case OTHER -> "そのほか（下に書く）";
		};
	}

}
