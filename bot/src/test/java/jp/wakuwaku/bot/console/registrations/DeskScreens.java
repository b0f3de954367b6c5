package jp.wakuwaku.bot.console.registrations;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.Replacement;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TimeSpan;
import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.bot.registration.desk.Roll;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A seminar and a consultation of a test's own, and the browser of who runs sessions. */
abstract class DeskScreens extends ConsoleCase {

	static final String ROLL = "/console/registrations/sessions/";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	protected Programs programs;

	@Autowired
	protected Seatings seatings;

	@Autowired
	protected Rolls rolls;

	protected final String name = "desk-" + getClass().getSimpleName().toLowerCase(Locale.ROOT) + "-"
			+ NUMBER.incrementAndGet();

	protected final String first = this.name + "-1";

	protected final String second = this.name + "-2";

	protected StaffBrowser browser;

	@BeforeEach
	void publish() {
		ZonedDateTime start = JapanTime.at(this.clock.instant()).truncatedTo(ChronoUnit.HOURS).plusDays(10);
		add(new Seminar(new ProgramId(this.name), Specimens.facts("自由な講座"), new Place.Venue("公民館", "小美玉市"),
				List.of(session(this.first, start), session(this.second, start.plusDays(7))),
				new Form(List.of(Specimens.CONSENT, field("name", true, new FieldType.Name()),
						field("reading", false, new FieldType.Reading()), field("phone", true, new FieldType.Phone()),
						field("companions", false, new FieldType.WholeNumber(0, 3, FieldType.Counted.COMPANIONS))),
						false),
				1, false));
		this.browser = as(Role.SESSION_RUNNER);
	}

	@AfterEach
	void remove() {
		ProgramsVersion version = this.programs.latest();
		this.programs.replace(new ProgramList(version.list()
			.programs()
			.stream()
			.filter((program) -> !program.id().value().startsWith(this.name))
			.toList()), version.number());
	}

	/** Another seminar whose only session begins at this hour. */
	void addToday(String id) {
		ZonedDateTime start = JapanTime.at(this.clock.instant()).truncatedTo(ChronoUnit.HOURS);
		add(new Seminar(new ProgramId(id), Specimens.facts("ほかの講座"), new Place.Venue("公民館", "小美玉市"),
				List.of(session(id, start)), new Form(List.of(), false), 1, false));
	}

	void add(Program program) {
		ProgramsVersion version = this.programs.latest();
		assertThat(this.programs.replace(
				new ProgramList(Stream.concat(version.list().programs().stream(), Stream.of(program)).toList()),
				version.number()))
			.isInstanceOf(Replacement.Done.class);
		this.seatings.follow();
	}

	static Session session(String id, ZonedDateTime start) {
		return new Session(new SessionId(id), new TimeSpan(start, start.plusHours(2)), new Place.Venue("公民館", "小美玉市"),
				new Capacity(2, 0, true),
				new RegistrationPeriod(start.minusDays(20), start.minusDays(1), start.minusDays(1)), StaffStatus.OPEN);
	}

	static Field field(String id, boolean isRequired, FieldType type) {
		return new Field(new FieldId(id), "「" + id + "」", isRequired, "", Field.Asked.PAGE, type);
	}

	Map<String, String> answers(String who, String phone) {
		return Map.of("key", Acts.newKey(), "f-consent", "on", "f-name", who, "f-reading", "てすと", "f-phone", phone);
	}

	static Map<String, String> with(Map<String, String> fields, String name, String value) {
		Map<String, String> all = new HashMap<>(fields);
		all.put(name, value);
		return all;
	}

	/** A number that no other test has. */
	static String phone() {
		return "090-%04d-%04d".formatted(1_000 + ProcessHandle.current().pid() % 9_000, NUMBER.incrementAndGet());
	}

	/**
	 * Enters somebody in the first session, and returns the address of the registration.
	 */
	String enter(String who, Map<String, String> more) {
		Map<String, String> all = new HashMap<>(answers(who, phone()));
		all.putAll(more);
		Page page = this.browser.post(ROLL + this.first + "/new", all);
		assertThat(page.location()).as(page.body()).startsWith("/console/registrations/receipts/");
		return page.location();
	}

	Roll roll(String seating) {
		return this.rolls.of(new SeatingId(seating)).orElseThrow();
	}

}
