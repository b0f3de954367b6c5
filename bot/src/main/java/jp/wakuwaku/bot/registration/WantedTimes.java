package jp.wakuwaku.bot.registration;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.programs.JapanTime;

/**
 * Reads when somebody would like to come: 「12月3日の午後」, 「来週の火曜」, 「明日10時」. A sentence that
 * says more than that is none.
 */
final class WantedTimes {

	/** What may stand between the words, and says nothing. */
	private static final Pattern NOT_SAID = Pattern.compile("[^\\p{L}\\p{N}/:]+");

	/** What keeps the day from the time in 「12/3 10:30」. */
	private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=\\d)\\s+(?=\\d)");

	private static final Map<String, String> KANJI = Map.of("げつ", "月", "か", "火", "すい", "水", "もく", "木", "きん", "金", "ど",
			"土", "にち", "日");

	private static final Pattern SPELLED_WEEKDAY = Pattern.compile("(げつ|か|すい|もく|きん|ど|にち)よう(?:び|日)?");

	private static final Pattern POLITE = Pattern.compile(
			"(が(いい|良い|よい|希望)|で?(お願い|おねがい)(します)?|を?(希望|きぼう)(します)?|に(したい|して(ください|下さい)?)|は?(空|あ)いて(い)?ますか|は?どうですか|は?ありますか|なら(大丈夫|だいじょうぶ|行けます|いけます)|で|に|は|の)?(です)?(か)?$");

	/** Longer than anybody writes a time. */
	private static final int LONGEST = 40;

	private WantedTimes() {
	}

	/** Reads it as it is meant at this moment; of what is past, the next one is meant. */
	static Optional<WantedTime> read(String text, Instant now) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		LocalDate today = JapanTime.at(now).toLocalDate();
		String words = plain(text);
		return phrase(words, today).or(() -> phrase(POLITE.matcher(words).replaceFirst(""), today));
	}

	/** A day, a time, or both with or without 「の」 between them, and nothing else. */
	private static Optional<WantedTime> phrase(String words, LocalDate today) {
		if (words.isEmpty()) {
			return Optional.empty();
		}
		Matcher days = WantedDays.PATTERN.matcher(words);
		if (!days.lookingAt()) {
			return WantedHours.read(words).map((hours) -> hours.on(WantedTime.on(today, today.plusYears(1))));
		}
		Optional<WantedTime> wanted = WantedDays.read(days, today);
		String rest = words.substring(days.end()).replaceFirst("^の", "");
		return rest.isEmpty() ? wanted
				: wanted.flatMap((time) -> WantedHours.read(rest).map((hours) -> hours.on(time)));
	}

	private static String plain(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		String words = NOT_SAID.matcher(BETWEEN_NUMBERS.matcher(plain).replaceAll("の")).replaceAll("");
		return SPELLED_WEEKDAY.matcher(words).replaceAll((day) -> KANJI.getOrDefault(day.group(1), "") + "曜日");
	}

}
