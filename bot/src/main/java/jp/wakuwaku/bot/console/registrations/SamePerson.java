package jp.wakuwaku.bot.console.registrations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.registration.desk.DeskResult;

/**
 * Somebody who gave the same phone number before, as staff can ask about them.
 *
 * @param id who
 * @param text what they have, without a name
 */
record SamePerson(String id, String text) {

	static List<SamePerson> of(List<DeskResult.Acquaintance> found) {
		return found.stream().map((one) -> new SamePerson(one.person().value(), text(one))).toList();
	}

	/** With the way out for somebody else. */
	static Map<String, String> options(List<SamePerson> persons) {
		Map<String, String> options = new LinkedHashMap<>();
		persons.forEach((person) -> options.put(person.id(), person.text()));
		if (!options.isEmpty()) {
			options.put("other", "別の方（ご家族など、電話番号が同じだけ）");
		}
		return options;
	}

	private static String text(DeskResult.Acquaintance one) {
		String places = one.places()
			.stream()
			.filter((entry) -> entry.receipt() != null)
			.map((entry) -> "受付番号 " + entry.receipt() + "（" + new RollLine(entry, null).state() + "）")
			.collect(Collectors.joining("、"));
		return "同じ方: " + (one.isReachable() ? "LINEの友だち" : "窓口・電話の方") + (places.isEmpty() ? "" : "、" + places);
	}

}
