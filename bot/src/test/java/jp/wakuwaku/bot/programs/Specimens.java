package jp.wakuwaku.bot.programs;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Programs to test with. */
public final class Specimens {

	public static final Contact OFFICE = new Contact("市民協働課", "0299-48-1111", "内線1253");

	public static final Place HALL = new Place.Venue("本庁", "茨城県小美玉市堅倉835");

	public static final Field CONSENT = field("consent", new FieldType.Consent("受付と連絡のためだけに使います。", "v1"));

	private Specimens() {
	}

	public static Facts facts(String title) {
		return new Facts(title, "ひとことの紹介", "説明の\n二行目", "", "", "", OFFICE);
	}

	public static Field field(String id, FieldType type) {
		return new Field(new FieldId(id), "見出し", true, "", Field.Asked.PAGE, type);
	}

	/** From 13:30 to 15:30 on 25 November 2026. */
	public static Session session(String id, int seats, StaffStatus status) {
		return new Session(new SessionId(id), span("2026-11-25T13:30", "2026-11-25T15:30"), HALL,
				new Capacity(seats, 0, true),
				new RegistrationPeriod(JapanTime.of(LocalDateTime.parse("2026-11-01T09:00")),
						JapanTime.of(LocalDateTime.parse("2026-11-24T17:00")),
						JapanTime.of(LocalDateTime.parse("2026-11-23T17:00"))),
				status);
	}

	public static Seminar seminar(String id, Session... sessions) {
		return new Seminar(new ProgramId(id), facts("講座 " + id), HALL, List.of(sessions), new Form(List.of(), false), 1,
				false);
	}

	public static TimeSpan span(String from, String until) {
		return new TimeSpan(JapanTime.of(LocalDateTime.parse(from)), JapanTime.of(LocalDateTime.parse(until)));
	}

	public static Hours hours(String from, String until, String... places) {
		return new Hours(LocalTime.parse(from), LocalTime.parse(until), List.of(places));
	}

	public static Adviser adviser(String id, Map<DayOfWeek, List<Hours>> weekly, Map<LocalDate, List<Hours>> exceptions,
			Set<LocalDate> blocked) {
		return new Adviser(new AdviserId(id), "相談員 " + id, "", new TreeMap<>(weekly), new TreeMap<>(exceptions),
				new TreeSet<>(blocked));
	}

	public static Consultation consultation(SlotRules rules, Set<LocalDate> closedDays, Adviser... advisers) {
		return new Consultation(new ProgramId("kigyo"), facts("個別相談"), List.of(HALL, new Place.Telephone("電話")),
				List.of(advisers), rules, new TreeSet<>(closedDays), new Form(List.of(), false), 1, StaffStatus.OPEN);
	}

	/** 45 minutes and a quarter of an hour's pause, from a day to four weeks ahead. */
	public static SlotRules rules() {
		return new SlotRules(Duration.ofMinutes(45), Duration.ofMinutes(15), Duration.ofDays(1), Duration.ofDays(28),
				Duration.ofDays(1));
	}

}
