package jp.wakuwaku.bot.console.registrations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.registration.seats.Overbooking;

/** Why somebody is taken out of turn or beyond the capacity, in staff's words. */
final class Reasons {

	private Reasons() {
	}

	static Map<String, String> labels() {
		Map<String, String> labels = new LinkedHashMap<>();
		for (Overbooking reason : Overbooking.values()) {
			labels.put(reason.name(), label(reason));
		}
		return labels;
	}

	static Optional<Overbooking> find(String name) {
		return Stream.of(Overbooking.values()).filter((reason) -> reason.name().equals(name)).findFirst();
	}

	private static String label(Overbooking reason) {
		return switch (reason) {
			case CHAIR_ADDED -> "席を増やせる";
			case PROMISED -> "窓口で席を約束していた";
			case ABSENCE_KNOWN -> "来られない方がいると分かっている";
			case OTHER -> "そのほか";
		};
	}

}
