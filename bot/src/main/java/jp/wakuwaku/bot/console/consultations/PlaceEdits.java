package jp.wakuwaku.bot.console.consultations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Hours;
import jp.wakuwaku.bot.programs.Place;

/** Consultations with one place changed. */
final class PlaceEdits {

	private PlaceEdits() {
	}

	static Consultation add(Consultation consultation, Place place) {
		List<Place> places = new ArrayList<>(consultation.places());
		places.add(place);
		return ConsultationEdits.withPlaces(consultation, places);
	}

	/** Hours that name it name it by its new name. */
	static Consultation change(Consultation consultation, int number, Place place) {
		String before = consultation.places().get(number).name();
		List<Place> places = new ArrayList<>(consultation.places());
		places.set(number, place);
		List<Adviser> advisers = consultation.advisers()
			.stream()
			.map((adviser) -> renamed(adviser, before, place.name()))
			.toList();
		return new Consultation(consultation.id(), consultation.facts(), places, advisers, consultation.rules(),
				consultation.closedDays(), consultation.form(), consultation.perPerson(), consultation.status(),
				consultation.reminders());
	}

	static Consultation remove(Consultation consultation, int number) {
		List<Place> places = new ArrayList<>(consultation.places());
		places.remove(number);
		return ConsultationEdits.withPlaces(consultation, places);
	}

	/** Whether some hours are for this place and others only. */
	static boolean isNamed(Consultation consultation, String place) {
		return consultation.advisers().stream().anyMatch((adviser) -> !renamed(adviser, place, "").equals(adviser));
	}

	private static Adviser renamed(Adviser adviser, String before, String after) {
		return new Adviser(adviser.id(), adviser.name(), adviser.introduction(),
				renamed(adviser.weekly(), before, after),
				PlaceEdits.<LocalDate>renamed(adviser.exceptions(), before, after), adviser.blockedDays());
	}

	private static <K extends Comparable<? super K>> SortedMap<K, List<Hours>> renamed(SortedMap<K, List<Hours>> days,
			String before, String after) {
		SortedMap<K, List<Hours>> renamed = new TreeMap<>();
		days.forEach(
				(day, hours) -> renamed.put(day, hours.stream().map((each) -> renamed(each, before, after)).toList()));
		return renamed;
	}

	private static Hours renamed(Hours hours, String before, String after) {
		return new Hours(hours.from(), hours.until(),
				hours.places().stream().map((place) -> place.equals(before) ? after : place).toList());
	}

}
