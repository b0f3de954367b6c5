package jp.wakuwaku.bot.console.consultations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Hours;
import jp.wakuwaku.bot.programs.Place;
import org.jspecify.annotations.Nullable;

/**
 * What staff typed about hours.
 *
 * @param mark of the program that was shown
 * @param days weekdays, none for a single day
 * @param date the single day, empty for every week
 * @param from when they begin
 * @param until when they end
 * @param places numbers of the places; none for all
 * @param confirmed {@code on} when booked slots may be left out
 */
record HoursForm(String mark, List<String> days, String date, String from, String until, List<String> places,
		String confirmed) {

	/** What a browser leaves out is empty. */
	HoursForm {
		mark = sent(mark);
		days = (days != null) ? List.copyOf(days) : List.of();
		date = sent(date);
		from = sent(from);
		until = sent(until);
		places = (places != null) ? List.copyOf(places) : List.of();
		confirmed = sent(confirmed);
	}

	static HoursForm blank(String mark, List<String> days, String date) {
		return new HoursForm(mark, days, date, "", "", List.of(), "");
	}

	static HoursForm of(HoursKey key, Hours hours, Consultation consultation, String mark) {
		List<String> names = consultation.places().stream().map(Place::name).toList();
		return new HoursForm(mark, (key.weekday() != null) ? List.of(key.weekday().name()) : List.of(),
				(key.date() != null) ? key.date().toString() : "", hours.from().toString(), hours.until().toString(),
				hours.places().stream().map((place) -> Integer.toString(names.indexOf(place))).toList(), "");
	}

	/** Without the kind of days that is not asked for. */
	HoursForm only(boolean isWeekly) {
		return new HoursForm(this.mark, isWeekly ? this.days : List.of(), isWeekly ? "" : this.date, this.from,
				this.until, this.places, this.confirmed);
	}

	FormErrors check(boolean isOfOneDay, Consultation consultation) {
		FormErrors errors = new FormErrors()
			.require(isOfOneDay || (!this.days.isEmpty() && weekdays().keySet().containsAll(this.days)), "days",
					"曜日を、1つは選んでください。")
			.require(!isOfOneDay || day().isPresent(), "date", "日を、2026-12-15 のように入れてください。")
			.require(time(this.from).isPresent(), "from", "始まりの時刻を、13:00 のように入れてください。")
			.require(time(this.until).isPresent(), "until", "終わりの時刻を、17:00 のように入れてください。");
		if (errors.isEmpty()) {
			errors.require(time(this.from).orElseThrow().isBefore(time(this.until).orElseThrow()), "until",
					"終わりを、始まりより後にしてください。");
		}
		return errors.require(placeNames(consultation).size() == this.places.size(), "places", "場所を選びなおしてください。");
	}

	/** Which hours they are; more than one for several weekdays. */
	List<HoursKey> keys() {
		LocalTime start = time(this.from).orElseThrow();
		return this.days.isEmpty() ? List.of(new HoursKey(null, day().orElseThrow(), start))
				: this.days.stream().map((day) -> new HoursKey(DayOfWeek.valueOf(day), null, start)).toList();
	}

	/** What was checked; all places are as good as none named. */
	Hours hours(Consultation consultation) {
		List<String> named = placeNames(consultation);
		boolean areAll = named.size() == consultation.places().size();
		return new Hours(time(this.from).orElseThrow(), time(this.until).orElseThrow(), areAll ? List.of() : named);
	}

	boolean isConfirmed() {
		return this.confirmed.equals("on");
	}

	static Map<String, String> weekdays() {
		Map<String, String> names = new LinkedHashMap<>();
		Arrays.stream(DayOfWeek.values()).forEach((day) -> names.put(day.name(), HoursKey.label(day)));
		return names;
	}

	static Map<String, String> places(Consultation consultation) {
		Map<String, String> names = new LinkedHashMap<>();
		IntStream.range(0, consultation.places().size())
			.forEach((number) -> names.put(Integer.toString(number), consultation.places().get(number).name()));
		return names;
	}

	private List<String> placeNames(Consultation consultation) {
		Map<String, String> known = places(consultation);
		return this.places.stream().distinct().flatMap((number) -> Stream.ofNullable(known.get(number))).toList();
	}

	private Optional<LocalDate> day() {
		try {
			return Optional.of(LocalDate.parse(this.date));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static Optional<LocalTime> time(String typed) {
		try {
			return Optional.of(LocalTime.parse(typed)).filter((time) -> time.getSecond() == 0 && time.getNano() == 0);
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static String sent(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

}
