package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.content.TestPrograms;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.TestRegistrations;
import jp.wakuwaku.bot.registration.page.CrashingRedis;
import jp.wakuwaku.bot.registration.seats.Overbooking;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.data.redis.connection.DataType;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** A desk on a real Redis, with two sessions and a consultation. */
@ExtendWith(RedisExtension.class)
abstract class DeskCase {

	static final ProgramId SEMINAR = new ProgramId("handmade");

	static final ProgramId CONSULTATION = new ProgramId("kigyo");

	static final SeatingId FIRST = new SeatingId("handmade-1");

	static final SeatingId SECOND = new SeatingId("handmade-2");

	static final ChatId HANAKO = new ChatId("Uhanako");

	static final String NAME = "小美玉 花子";

	static final String PHONE = "090-1234-5678";

	static final Map<String, String> ANSWERS = Map.of("consent", "agreed", "name", NAME, "phone", PHONE);

	/** Noon in Japan, three days before the sessions. */
	Instant now = Instant.parse("2026-11-22T03:00:00Z");

	final Clock clock = new Clock() {

		@Override
		public Instant instant() {
			return DeskCase.this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneId.of("Asia/Tokyo");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	};

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	CrashingRedis redis = new CrashingRedis(this.connections);

	Programs programs = TestPrograms.on(this.redis);

	TestRegistrations office = new TestRegistrations(this.redis, this.programs, this.clock);

	TestDesk desk = new TestDesk(this.redis, this.programs, this.office, this.clock);

	@BeforeEach
	void publish() {
		publish(seminar(session("handmade-1", 2), session("handmade-2", 2)), consultation());
	}

	@AfterEach
	void disconnect() {
		this.connections.destroy();
	}

	/** All over again, as after a crash. */
	void restart() {
		this.programs = TestPrograms.on(this.redis);
		this.office = new TestRegistrations(this.redis, this.programs, this.clock);
		this.desk = new TestDesk(this.redis, this.programs, this.office, this.clock);
	}

	/** Begins again with nothing but the programs. */
	void beginAgain() {
		RedisExtension.flush();
		restart();
		publish(seminar(session("handmade-1", 2), session("handmade-2", 2)), consultation());
	}

	void publish(Program... programs) {
		assertThat(this.programs.replace(new ProgramList(List.of(programs)), this.programs.latest().number()))
			.isNotNull();
		this.office.seatings.follow();
	}

	static Session session(String id, int seats) {
		return Specimens.session(id, seats, StaffStatus.OPEN);
	}

	static Seminar seminar(Session... sessions) {
		Seminar bare = Specimens.seminar("handmade", sessions);
		return new Seminar(bare.id(), bare.facts(), bare.place(), bare.sessions(),
				new Form(List.of(Specimens.CONSENT, field("name", true, new FieldType.Name()),
						field("phone", true, new FieldType.Phone()),
						field("companions", false, new FieldType.WholeNumber(0, 3, FieldType.Counted.COMPANIONS))),
						false),
				1, false);
	}

	private static Field field(String id, boolean isRequired, FieldType type) {
		return new Field(new FieldId(id), "「" + id + "」", isRequired, "", Field.Asked.PAGE, type);
	}

	/** On Wednesdays from 13:00 to 15:00: two slots. */
	static Consultation consultation() {
		return Specimens.consultation(Specimens.rules(), Set.of(), Specimens.adviser("a",
				Map.of(DayOfWeek.WEDNESDAY, List.of(Specimens.hours("13:00", "15:00"))), Map.of(), Set.of()));
	}

	static Act act(String key) {
		return new Act("staff-1", key);
	}

	static Application application(Map<String, String> answers) {
		return new Application(SEMINAR, FIRST, "", answers, null, false, false, null);
	}

	static Application with(Application application, @Nullable PersonId person, boolean isSomebodyElse) {
		return new Application(application.program(), application.seating(), application.place(), application.answers(),
				person, isSomebodyElse, application.waits(), application.overbooking());
	}

	static Application waiting(Application application) {
		return new Application(application.program(), application.seating(), application.place(), application.answers(),
				application.person(), application.isSomebodyElse(), true, null);
	}

	static Application over(Application application, Overbooking reason) {
		return new Application(application.program(), application.seating(), application.place(), application.answers(),
				application.person(), application.isSomebodyElse(), false, reason);
	}

	/** Somebody else than Hanako. */
	static Map<String, String> answers(int number) {
		return Map.of("consent", "agreed", "name", "田中 太郎", "phone", "090-1111-222" + number);
	}

	Registration residentRegisters() {
		return this.office.registers(HANAKO, SEMINAR, FIRST, false, ANSWERS);
	}

	/** Registered at the desk under the number's own key. */
	ReceiptNumber enters(int number, boolean waits) {
		Application wanted = application(answers(number));
		return receipt(this.desk.intake.register(act("enter-" + number), waits ? waiting(wanted) : wanted));
	}

	static ReceiptNumber receipt(DeskResult result) {
		assertThat(result).isInstanceOf(DeskResult.Done.class);
		return Objects.requireNonNull(entry(result).receipt());
	}

	static RollEntry entry(DeskResult result) {
		assertThat(result).isInstanceOf(DeskResult.Done.class);
		return ((DeskResult.Done) result).entry();
	}

	Roll roll(SeatingId seating) {
		return this.desk.rolls.of(seating).orElseThrow();
	}

	List<@Nullable ReceiptNumber> receipts(SeatingId seating, PlaceState state) {
		return roll(seating).in(state).stream().map(RollEntry::receipt).toList();
	}

	void pass(Duration duration) {
		this.now = this.now.plus(duration);
	}

	/** Everything that is in Redis, keys and values. */
	String dump() {
		StringBuilder dump = new StringBuilder();
		for (String key : this.redis.keys("*")) {
			DataType type = this.redis.type(key);
			Object value = switch (type) {
				case STRING -> this.redis.opsForValue().get(key);
				case HASH -> this.redis.opsForHash().entries(key);
				case LIST -> this.redis.opsForList().range(key, 0, -1);
				case SET -> this.redis.opsForSet().members(key);
				case ZSET -> this.redis.opsForZSet().range(key, 0, -1);
				// Ended by itself since it was listed.
				case NONE -> "";
				default -> throw new AssertionError(type);
			};
			dump.append(key).append(' ').append(value).append('\n');
		}
		return dump.toString();
	}

	static Capacity capacity(int seats) {
		return new Capacity(seats, 0, true);
	}

}
