package jp.wakuwaku.bot.surveys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.conversation.TestLanguages;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.outbox.Outbox;
import jp.wakuwaku.bot.outbox.Outboxes;
import jp.wakuwaku.bot.platform.FixedRules;
import jp.wakuwaku.bot.platform.due.DueItems;
import jp.wakuwaku.bot.platform.due.TestDueItems;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TimeSpan;
import jp.wakuwaku.bot.programs.content.TestPrograms;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.TestRegistrations;
import jp.wakuwaku.bot.registration.desk.TestRolls;
import jp.wakuwaku.bot.registration.page.CrashingRedis;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** One instance's questionnaires on a real Redis, with people who register. */
final class SurveyTown implements AutoCloseable {

	static final ProgramId PROGRAM = new ProgramId("marketing");

	static final SessionId SESSION = new SessionId("marketing-1");

	/** The evening after the session of {@link Specimens}. */
	static final Instant EVENING = japan("2026-11-26T18:00");

	static final List<String> YES = List.of("very", "clear", "useful", "easy", "yes");

	static final List<String> NO = List.of("good", "fair", "none", "hard", "no");

	private static final int SEATS = 300;

	Instant now = Instant.parse("2026-11-22T03:00:00Z");

	private final Clock clock = new Clock() {

		@Override
		public Instant instant() {
			return SurveyTown.this.now;
		}

		@Override
		public ZoneId getZone() {
			return JapanTime.ZONE;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	};

	private final LettuceConnectionFactory connections = new LettuceConnectionFactory(
			LettuceConnectionFactory.createRedisConfiguration(RedisExtension.url()));

	final CrashingRedis redis = new CrashingRedis(this.connections);

	private final JsonMapper json = JsonMapper.builder().build();

	final Programs programs = TestPrograms.on(this.redis);

	final TestRegistrations office = new TestRegistrations(this.redis, this.programs, this.clock);

	final TestRolls rolls = new TestRolls(this.redis, this.programs, this.office, this.clock);

	final TestDueItems clockwork = TestDueItems.on(this.redis);

	final DueItems due = this.clockwork.items();

	final FixedRules rules = new FixedRules();

	final Surveys surveys = new RedisSurveys(this.redis, this.json, this.clock);

	final SurveyWishes wishes = new RedisSurveyWishes(this.redis);

	private final Outbox outbox = Outboxes.of(this.redis, this.json, (_) -> {
	});

	private final Invitations invitations = new Invitations(this.surveys, this.wishes, this.programs,
			this.rolls.rolls(), this.office.registrations, this.office.residents.residents(),
			TestLanguages.on(this.redis), this.outbox);

	final SurveyAsking asking = new SurveyAsking(this.programs, this.surveys, this.invitations, this.due, this.rules);

	final SurveyPlanning planning = new SurveyPlanning(this.programs, this.surveys, this.due, this.rules);

	final SurveyOffice desk = new SurveyOffice(this.programs, this.surveys, this.due, this.rules, this.clock);

	final AnswerBox box = new AnswerBox(this.surveys, this.wishes, this.office.residents.residents(), this.clock);

	final SurveyFigures figures = new SurveyFigures(this.surveys, this.clock);

	SurveyTown() {
		this.connections.afterPropertiesSet();
		this.connections.start();
		publish(seminar(PROGRAM, false, session(SESSION, StaffStatus.OPEN)));
	}

	static Instant japan(String local) {
		return JapanTime.of(LocalDateTime.parse(local)).toInstant();
	}

	static Seminar seminar(ProgramId id, boolean isNeutral, Session... sessions) {
		Seminar bare = Specimens.seminar(id.value(), sessions);
		return new Seminar(bare.id(), bare.facts(), bare.place(), bare.sessions(), new Form(List.of(), false), 100,
				isNeutral);
	}

	static Session session(SessionId id, StaffStatus status) {
		return Specimens.session(id.value(), SEATS, status);
	}

	/** The same with another time. */
	static Session at(SessionId id, String from, String until) {
		TimeSpan time = Specimens.span(from, until);
		Session bare = session(id, StaffStatus.OPEN);
		RegistrationPeriod period = new RegistrationPeriod(JapanTime.of(LocalDateTime.parse("2026-04-01T09:00")),
				time.startsAt().minusHours(1), time.startsAt().minusHours(1));
		return new Session(id, time, bare.place(), new Capacity(SEATS, 0, true), period, bare.status());
	}

	void publish(Program... programs) {
		this.programs.replace(new ProgramList(List.of(programs)), this.programs.latest().number());
		this.office.seatings.follow();
	}

	static ChatId chat(int number) {
		return new ChatId("Uresident" + number);
	}

	Registration registers(int number) {
		return registers(number, PROGRAM, SESSION);
	}

	Registration registers(int number, ProgramId program, SessionId session) {
		return this.office.registers(chat(number), program, new SeatingId(session.value()), false, Map.of());
	}

	/** What every instance does again and again. */
	void beats() {
		this.planning.work(this.now);
		this.clockwork.beat(this.asking, this.now);
	}

	/** From the session to the evening on which its people are asked. */
	void asks(int people) {
		for (int number = 0; number < people; number++) {
			registers(number);
		}
		beats();
		this.now = EVENING;
		beats();
	}

	/** How many invitations lie in somebody's outbox. */
	List<String> outbox(int number) {
		return this.redis.<String, String>opsForHash().values("outbox:{" + chat(number).value() + "}");
	}

	SurveyTidings sends(int number, SessionId session, List<String> answers) {
		return this.box.send(origin(number), new SurveyErrand.Send(session.value(), answers));
	}

	Origin origin(int number) {
		return new Origin("event-" + number + ":0", new EventId("event-" + number), chat(number), this.now, this.now,
				"token");
	}

	Tally tally() {
		return this.surveys.tally(SESSION).orElseThrow();
	}

	/** Everything that Redis holds of questionnaires. */
	SortedMap<String, String> dump() {
		SortedMap<String, String> dump = new TreeMap<>();
		for (String key : Objects.requireNonNull(this.redis.keys("survey*"))) {
			dump.put(key, switch (this.redis.type(key)) {
				case STRING -> String.valueOf(this.redis.opsForValue().get(key));
				case HASH -> new TreeMap<>(this.redis.<String, String>opsForHash().entries(key)).toString();
				case ZSET -> String.valueOf(this.redis.opsForZSet().range(key, 0, -1));
				case SET -> String.valueOf(this.redis.opsForSet().members(key));
				// Ended by itself since it was listed.
				case NONE -> "";
				default -> throw new IllegalStateException(key + " (expected: a type that is looked into)");
			});
		}
		return dump;
	}

	@Override
	public void close() {
		this.connections.destroy();
	}

}
