package jp.wakuwaku.bot.console;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.audit.AuditEntry;
import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.console.faq.LargeFaq;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.FaqEditing;
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
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TimeSpan;
import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.bot.registration.desk.SeededRegistrations;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * By hand, on a quiet machine: how long the console's pages take with 10,000 entries of
 * the FAQ, 2,000 sessions and 100,000 registrations.
 */
class ConsolePagesRun extends ConsoleCase {

	private static final int SESSIONS = Integer.getInteger("pages.sessions", 2_000);

	private static final int REGISTRATIONS = Integer.getInteger("pages.registrations", 100_000);

	private static final int ENTRIES = Integer.getInteger("pages.entries", 10_000);

	private static final int NOTED = Integer.getInteger("pages.noted", 20_000);

	private static final int LOOKS = Integer.getInteger("pages.looks", 15);

	/** Of one seminar. */
	private static final int A_SEMINAR = 40;

	/** In the session at whose door staff stand today. */
	private static final int AT_THE_DOOR = 150;

	private static final Duration MOST = Duration.ofMillis(300);

	/** By a form. */
	private static final String SEARCH = "search by name";

	private static final String SESSION = "/console/registrations/sessions/volume-0-0";

	@Autowired
	Programs programs;

	@Autowired
	Seatings seatings;

	@Autowired
	FaqEditing editing;

	@Autowired
	AuditTrail trail;

	@Autowired
	StringRedisTemplate redis;

	@Autowired
	ApplicationContext context;

	@Test
	void noPageTakesLong() throws Exception {
		set("appendfsync", "no");
		set("auto-aof-rewrite-percentage", "0");
		String receipt = seed();
		set("appendfsync", "always");
		rewrite();
		List<String> slow = new ArrayList<>();
		for (String path : paths(receipt)) {
			List<Duration> times = times(path);
			Duration median = times.get(LOOKS / 2);
			System.out.printf("%-70s p50 %4d ms  max %4d ms%n", path, median.toMillis(), times.getLast().toMillis());
			if (median.compareTo(MOST) > 0) {
				slow.add(path + " " + median.toMillis() + " ms");
			}
		}
		assertThat(slow).isEmpty();
	}

	/** Every write waits for the disk, as it ships; but not those of years. */
	private void set(String parameter, String value) {
		this.redis.execute((RedisCallback<?>) (connection) -> {
			connection.serverCommands().setConfig(parameter, value);
			return null;
		});
	}

	/** What is written to the disk behind the seeding is not to be measured. */
	private void rewrite() {
		this.redis.execute((RedisCallback<?>) (connection) -> {
			connection.serverCommands().bgReWriteAof();
			return null;
		});
		Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.until(() -> this.redis.execute((RedisCallback<Boolean>) (connection) -> connection.serverCommands()
				.info("persistence")
				.getProperty("aof_rewrite_in_progress")
				.equals("0")));
	}

	private static List<String> paths(String receipt) {
		return List.of("/console", "/console/faq", "/console/faq?page=120", "/console/faq?q=%E8%AC%9B%E5%BA%A7",
				"/console/unanswered", "/console/unanswered/settled", "/console/programs", "/console/programs?q=7",
				"/console/programs/of/volume-0", "/console/registrations", "/console/registrations?page=5",
				"/console/registrations?state=FULL", "/console/registrations?q=volume-1", "/console/registrations/past",
				"/console/registrations/past?page=30", "/console/registrations/past?state=OVER",
				"/console/registrations/slots", "/console/registrations/slots?state=free", SESSION, SESSION + "?page=3",
				SEARCH, SESSION + "/attendance", SESSION + "/contact", SESSION + "/calls?who=all", SESSION + "/sheet",
				SESSION + "/settings", "/console/registrations/receipts/" + receipt,
				"/console/registrations/receipts/" + receipt + "/move", "/console/registrations/persons/" + receipt,
				"/console/registrations/advisers", "/console/registrations/deletions", "/console/announcements",
				"/console/figures", "/console/figures/sessions", "/console/figures/sessions?page=9",
				"/console/figures/consultations", "/console/figures/surveys", "/console/figures/report",
				"/console/people", "/console/audit", "/console/audit?page=300", "/console/audit?text=k7m2-qx4r",
				"/console/audit?text=%E3%81%AA%E3%81%84", "/console/audit?account=volume", "/console/settings");
	}

	/** Of somebody with all roles; sorted. */
	private List<Duration> times(String path) {
		StaffBrowser browser = as(Role.values());
		return IntStream.range(0, LOOKS).mapToObj((look) -> {
			long begun = System.nanoTime();
			Page page = path.equals(SEARCH) ? browser.post(SESSION, Map.of("q", "花子149")) : browser.get(path);
			Duration took = Duration.ofNanos(System.nanoTime() - begun);
			assertThat(page.status()).as(path).isEqualTo(200);
			return took;
		}).sorted().toList();
	}

	private String seed() throws Exception {
		long begun = System.nanoTime();
		this.editing.save(new FaqContent(LargeFaq.of(this.editing.readPublished().faq(), ENTRIES)),
				this.editing.readDraft().revision(), "花子");
		ZonedDateTime today = JapanTime.at(this.clock.instant()).truncatedTo(ChronoUnit.HOURS);
		List<Seminar> seminars = IntStream.range(0, SESSIONS / A_SEMINAR)
			.mapToObj((number) -> seminar(number, today))
			.toList();
		ProgramsVersion version = this.programs.latest();
		List<Program> all = Stream.concat(version.list().programs().stream(), seminars.stream()).toList();
		this.programs.replace(new ProgramList(all), version.number());
		this.seatings.follow();
		String receipt = register(seminars, today);
		note();
		System.out.printf("seeded in %d s%n", Duration.ofNanos(System.nanoTime() - begun).toSeconds());
		return receipt;
	}

	/** As many as when each of three hundred a day shows to two of the staff. */
	private void note() {
		for (int from = 0; from < NOTED; from += 1_000) {
			this.trail.append(IntStream.range(from, from + 1_000)
				.mapToObj((i) -> new AuditEntry(AuditEntry.VERSION, "volume-" + i, this.clock.instant(), "volume",
						"DETAILS_SEEN", (i % 400 == 0) ? "K7M2-QX4R" : "B3F8-TT2W", ""))
				.toList());
		}
	}

	private String register(List<Seminar> seminars, ZonedDateTime today) throws Exception {
		SeededRegistrations registrations = new SeededRegistrations(this.context);
		int each = REGISTRATIONS / SESSIONS;
		List<Future<String>> last = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			for (Seminar seminar : seminars) {
				for (Session session : seminar.sessions()) {
					int number = session.id().value().equals("volume-0-0") ? AT_THE_DOOR : each;
					boolean isOver = session.time().endsAt().isBefore(today);
					last.add(threads.submit(() -> IntStream.range(0, number)
						.mapToObj((person) -> registrations.register(seminar, session, person, isOver && person % 3 > 0,
								this.clock.instant()))
						.reduce((_, later) -> later)
						.orElseThrow()));
				}
			}
		}
		for (Future<String> one : last) {
			one.get();
		}
		return last.getFirst().get();
	}

	private static Seminar seminar(int number, ZonedDateTime today) {
		Field name = new Field(new FieldId("name"), "お名前", true, "", Field.Asked.PAGE, new FieldType.Name());
		Field reading = new Field(new FieldId("reading"), "ふりがな", false, "", Field.Asked.PAGE, new FieldType.Reading());
		Field phone = new Field(new FieldId("phone"), "電話番号", true, "", Field.Asked.PAGE, new FieldType.Phone());
		return new Seminar(new ProgramId("volume-" + number), Specimens.facts("大きな講座" + number),
				new Place.Venue("公民館", "小美玉市"),
				IntStream.range(0, A_SEMINAR).mapToObj((at) -> session(number, at, today)).toList(),
				new Form(List.of(Specimens.CONSENT, name, reading, phone), false), 1, false);
	}

	/** One in seven is yet to come; the first one of all is today. */
	private static Session session(int number, int at, ZonedDateTime today) {
		int days = (at % 7 == 0) ? (number * A_SEMINAR + at) / 20 : -1 - at * 4;
		ZonedDateTime start = today.plusDays(days).plusMinutes(number);
		return new Session(new SessionId("volume-" + number + "-" + at), new TimeSpan(start, start.plusHours(2)),
				new Place.Venue("公民館", "小美玉市"), new Capacity((number % 3 == 0 && at > 0) ? 50 : 200, 0, true),
				new RegistrationPeriod(start.minusDays(20), start.minusHours(1), start.minusHours(1)),
				StaffStatus.OPEN);
	}

}
