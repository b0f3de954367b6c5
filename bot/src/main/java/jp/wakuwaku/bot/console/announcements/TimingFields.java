package jp.wakuwaku.bot.console.announcements;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.announcements.Recurrence;
import jp.wakuwaku.bot.announcements.Timing;
import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.JapanTime;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The fields for when it is sent, in Japan's time. */
@Component
class TimingFields {

	static final String ONCE = "once";

	static final String WEEKLY = RecurrenceFields.WEEKLY;

	private static final String NOW = "now";

	private static final String REPEAT = "repeat";

	private final Clock clock;

	TimingFields(Clock clock) {
		this.clock = clock;
	}

	static Map<String, String> kinds() {
		Map<String, String> kinds = new LinkedHashMap<>();
		kinds.put(ONCE, "日時を決めて送る");
		kinds.put(NOW, "承認されたら、すぐ送る");
		kinds.put(REPEAT, "くり返し送る（下の「くり返し」を開いて決めます）");
		return kinds;
	}

	Optional<Timing> read(AnnouncementForm form, FormErrors errors) {
		return switch (form.value("timing")) {
			case NOW -> Optional.of(new Timing.AtOnce());
			case ONCE -> once(form, errors);
			case REPEAT -> repeating(form, errors);
			default -> {
				errors.add("timing", "いつ送るかを選んでください。");
				yield Optional.empty();
			}
		};
	}

	static void write(Timing timing, MultiValueMap<String, String> fields) {
		switch (timing) {
			case Timing.AtOnce _ -> fields.set("timing", NOW);
			case Timing.Once(LocalDateTime time) -> {
				fields.set("timing", ONCE);
				fields.set("date", time.toLocalDate().toString());
				fields.set("time", time.toLocalTime().toString());
			}
			case Timing.Repeating repeating -> write(repeating, fields);
		}
	}

	private static void write(Timing.Repeating repeating, MultiValueMap<String, String> fields) {
		fields.set("timing", REPEAT);
		RecurrenceFields.write(repeating.recurrence(), fields);
		fields.set("from", repeating.from().toString());
		LocalDate until = repeating.until();
		fields.set("until", (until != null) ? until.toString() : "");
		fields.set("skipsHolidays", repeating.skipsHolidays() ? "on" : "");
	}

	private Optional<Timing> once(AnnouncementForm form, FormErrors errors) {
		Optional<LocalDate> date = date(form.value("date"));
		Optional<LocalTime> time = time(form.value("time"));
		errors.require(date.isPresent(), "date", "送る日を選んでください。");
		errors.require(time.isPresent(), "time", "送る時刻を選んでください。");
		Optional<LocalDateTime> both = date.flatMap((day) -> time.map(day::atTime));
		boolean isPast = both.filter((at) -> JapanTime.of(at).toInstant().isBefore(this.clock.instant())).isPresent();
		errors.require(!isPast, "date", "過ぎた日時です。これからの日時にしてください。");
		return isPast ? Optional.empty() : both.map(Timing.Once::new);
	}

	private Optional<Timing> repeating(AnnouncementForm form, FormErrors errors) {
		Optional<Recurrence> recurrence = RecurrenceFields.read(form, errors);
		String from = form.value("from");
		Optional<LocalDate> first = from.isEmpty() ? Optional.of(JapanTime.at(this.clock.instant()).toLocalDate())
				: date(from);
		errors.require(first.isPresent(), "from", "始まりの日を選んでください。");
		String until = form.value("until");
		Optional<LocalDate> last = date(until);
		boolean isInOrder = until.isEmpty()
				|| (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get()));
		errors.require(isInOrder, "until", "終わりの日は、始まりの日からあとにしてください。");
		return isInOrder ? recurrence.flatMap((days) -> first
			.map((day) -> new Timing.Repeating(days, day, last.orElse(null), !form.value("skipsHolidays").isEmpty())))
				: Optional.empty();
	}

	static Optional<LocalDate> date(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	static Optional<LocalTime> time(String text) {
		try {
			return Optional.of(LocalTime.parse(text).withSecond(0).withNano(0));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
