package jp.wakuwaku.bot.console.consultations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Hours;

/** Advisers with one thing changed. */
final class AdviserEdits {

	private AdviserEdits() {
	}

	static Adviser with(Adviser adviser, String name, String introduction) {
		return new Adviser(adviser.id(), name, introduction, adviser.weekly(), adviser.exceptions(),
				adviser.blockedDays());
	}

	/** With more hours. */
	static Adviser with(Adviser adviser, HoursKey key, Hours hours) {
		return (key.weekday() != null) ? of(adviser, with(adviser.weekly(), key.weekday(), hours), adviser.exceptions())
				: of(adviser, adviser.weekly(), with(adviser.exceptions(), Objects.requireNonNull(key.date()), hours));
	}

	/** Without some hours; a single day without any has those of the week again. */
	static Adviser without(Adviser adviser, HoursKey key) {
		return (key.weekday() != null)
				? of(adviser, without(adviser.weekly(), key.weekday(), key), adviser.exceptions())
				: of(adviser, adviser.weekly(), without(adviser.exceptions(), Objects.requireNonNull(key.date()), key));
	}

	private static Adviser of(Adviser adviser, SortedMap<DayOfWeek, List<Hours>> weekly,
			SortedMap<LocalDate, List<Hours>> exceptions) {
		return new Adviser(adviser.id(), adviser.name(), adviser.introduction(), weekly, exceptions,
				adviser.blockedDays());
	}

	private static <K> SortedMap<K, List<Hours>> with(SortedMap<K, List<Hours>> days, K day, Hours hours) {
		SortedMap<K, List<Hours>> changed = new TreeMap<>(days);
		List<Hours> all = new ArrayList<>(days.getOrDefault(day, List.of()));
		all.add(hours);
		changed.put(day, all);
		return changed;
	}

	private static <K> SortedMap<K, List<Hours>> without(SortedMap<K, List<Hours>> days, K day, HoursKey key) {
		SortedMap<K, List<Hours>> changed = new TreeMap<>(days);
		List<Hours> rest = days.getOrDefault(day, List.of())
			.stream()
			.filter((hours) -> !hours.from().equals(key.from()))
			.toList();
		if (rest.isEmpty()) {
			changed.remove(day);
		}
		else {
			changed.put(day, rest);
		}
		return changed;
	}

}
