package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.TurnCommand;
import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.platform.FixedRules;
import jp.wakuwaku.bot.platform.due.TestDueItems;
import jp.wakuwaku.bot.registration.page.FormTask;
import jp.wakuwaku.bot.registration.page.StatementConsents;
import jp.wakuwaku.bot.registration.page.TestStatements;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.registration.seats.TestSeats;
import jp.wakuwaku.bot.residents.ConsentTexts;
import jp.wakuwaku.bot.residents.TestResidents;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that answers the flow's errands, on a real Redis, with pages that are not there.
 */
final class RegistrationOffice implements AutoCloseable {

	final FixedRules rules = new FixedRules();

	final ConsentTexts consentTexts = TestResidents.consentTexts(this.rules);

	final TestRedis connection = new TestRedis();

	private Instant now = Instant.parse("2026-11-22T01:00:00Z");

	final Clock clock = new Clock() {

		@Override
		public Instant instant() {
			return RegistrationOffice.this.now;
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

	final TestDueItems due = TestDueItems.on(this.connection.redis);

	final ProgramsInMemory programs = new ProgramsInMemory();

	final Seats seats = TestSeats.on(this.connection.redis, this.rules);

	final Seatings seatings = new Seatings(this.programs, this.seats,
			new RedisKnownSlots(this.connection.redis, JsonMapper.builder().build()), this.clock);

	final TestResidents residents = TestResidents.on(this.connection.redis, this.clock);

	final Registrations registrations = new RedisRegistrations(this.connection.redis, JsonMapper.builder().build());

	final Calendars calendars = new Calendars(this.programs, this.seats, this.registrations,
			new RedisCalendarLinks(this.connection.redis, JsonMapper.builder().build()),
			(path) -> URI.create("https://bot.example/" + path), this.clock);

	final Passes passes = new Passes(this.calendars,
			new RedisCalendarLinks(this.connection.redis, JsonMapper.builder().build()), this.registrations,
			this.programs);

	final EarlierWishes wishes = new RedisEarlierWishes(this.connection.redis, JsonMapper.builder().build());

	final FreedSlots freed = new RedisFreedSlots(this.connection.redis);

	final EarlierNotices earlierNotices = new RedisEarlierNotices(this.connection.redis, JsonMapper.builder().build());

	final Openings openings = openings();

	final Counter counter = new Counter(this.programs, this.seats, this.residents.residents(), this.registrations,
			this.calendars, this.wishes, this.clock);

	private final EarlierSlots earlier = earlier((_, _, _) -> {
		throw new IllegalStateException("nobody is told in passing");
	});

	final DetailsRetention retention = new DetailsRetention(this.rules, this.residents.consents());

	final PhoneBook phones = new PhoneBook(this.residents.phones());

	private final Board board = new Board(this.programs, this.seatings, this.seats, this.residents.residents(),
			this.clock);

	private final StatementConsents statements = TestStatements.of(this.residents.consents(), this.consentTexts,
			this.rules);

	final DraftAnswers answers = new DraftAnswers(this.residents.residents(), this.residents.details(), this.programs,
			this.statements, this.residents.consents(), this.consentTexts, this.clock);

	final ForgottenRegistrations forgotten = new ForgottenRegistrations(this.seats,
			TestSeats.partiesOn(this.connection.redis), this.registrations,
			new RedisDrafts(this.connection.redis, JsonMapper.builder().build()), this.calendars, this.earlierNotices,
			this.clock);

	final ForgottenPlaces forgottenPlaces = new ForgottenPlaces(this.programs, this.seatings, this.seats,
			TestSeats.partiesOn(this.connection.redis), this.residents.residents());

	private final Holding holding = new Holding(this.programs, this.seatings, this.seats, this.residents.residents(),
			this.answers, new Allowance(this.programs, this.seats, this.registrations),
			new RedisDrafts(this.connection.redis, JsonMapper.builder().build()), this::openPage, this.forgotten,
			this.clock);

	private final Correcting correcting = new Correcting(this.programs, this.seats, this.counter,
			this.residents.details(), this.statements, this::openPage, this.phones, this.retention, this.clock);

	private @Nullable FormTask page;

	final Erasing erasing = new Erasing(this.residents.residents(), this.residents.forgetting().apply(this.forgotten),
			this.counter, new RedisErasureRequests(this.connection.redis), this.rules, this.clock);

	private final Returning returning = new Returning(this.residents.residents(), this.counter, this.clock);

	private final OwnRecords records = new OwnRecords(this.programs, this.residents.residents(),
			this.residents.details(), this.residents.profiles(), this.residents.consents(), this.registrations,
			new AboutMeConfiguration().standing(this.registrations, this.counter),
			List.of((_, _) -> Optional.of("アンケートは受け取らない")), (_, _, _) -> URI.create("https://bot.example/me/token"),
			this.clock);

	private final Confirming confirming = new Confirming(this.programs, this.seats, this.residents.residents(),
			this.answers, this.registrations, this.phones, new Allowance(this.programs, this.seats, this.registrations),
			this.counter, this.forgotten, this.retention, this.clock);

	void setTime(Instant now) {
		this.now = now;
	}

	Notices notices(Notices.Teller teller) {
		return new Notices(this.seats, this.residents.residents(), this.registrations, this.counter,
				new RedisNoticePositions(this.connection.redis), this.freed, teller, this.due.items(), this.rules,
				this.clock);
	}

	EarlierSlots earlier(Notices.Teller teller) {
		return new EarlierSlots(this.programs, this.seatings, this.residents.residents(), this.registrations,
				this.counter, this.wishes, this.freed, this.earlierNotices, teller, this.rules, this.clock);
	}

	/** Like another instance of the bot. */
	Openings openings() {
		return new Openings(this.programs, new RedisKnownOpenings(this.connection.redis, JsonMapper.builder().build()),
				this.freed);
	}

	private URI openPage(FormTask task, Instant now) {
		this.page = task;
		return URI.create("https://bot.example/f/token");
	}

	/** What the page is for that was opened last. */
	FormTask page() {
		if (this.page == null) {
			throw new AssertionError("no page was opened");
		}
		return this.page;
	}

	/** What the flow is told, if anything. */
	Optional<Tidings> does(Origin origin, TurnCommand command) {
		return switch ((Errand) command) {
			case Errand.LookUp errand -> Optional.of(this.board.look(origin, errand));
			case Errand.HoldSeats errand -> Optional.of(this.holding.hold(origin, errand));
			case Errand.KeepAnswer errand -> {
				this.answers.keep(origin, errand);
				yield Optional.empty();
			}
			case Errand.ConfirmSeats errand -> Optional.of(this.confirming.confirm(origin, errand));
			case Errand.ResumeDraft errand -> Optional.of(this.holding.resume(origin, errand));
			case Errand.ListAll errand -> Optional.of(this.counter.list(origin, errand));
			case Errand.ShowOne errand -> Optional.of(this.counter.show(origin, errand));
			case Errand.LeavePlace errand -> Optional.of(this.counter.leave(origin, errand));
			case Errand.WishEarlier errand -> Optional.of(this.earlier.wish(origin, errand));
			case Errand.AcceptOffer errand -> Optional.of(this.counter.accept(origin, errand));
			case Errand.BeginCorrection errand -> Optional.of(this.correcting.begin(origin, errand));
			case Errand.ApplyCorrection errand -> {
				Tidings tidings = corrects(origin, errand);
				this.correcting.forgetDraft(origin, errand);
				yield Optional.of(tidings);
			}
			case Errand.DeclineOffer errand -> Optional.of(this.counter.decline(origin, errand));
			case Errand.AboutMe errand -> aboutMe(origin, errand);
		};
	}

	/** Without what follows once it is told. */
	Tidings corrects(Origin origin, Errand.ApplyCorrection errand) {
		return this.correcting.apply(origin, errand);
	}

	private Optional<Tidings> aboutMe(Origin origin, Errand.AboutMe wanted) {
		return switch (wanted) {
			case Errand.AboutMe.Look errand -> Optional.of(this.records.look(origin, errand));
			case Errand.AboutMe.Weigh _ -> Optional.of(this.erasing.weigh(origin));
			case Errand.AboutMe.Forget _ -> Optional.of(this.erasing.forget(origin));
			case Errand.AboutMe.Leave _ -> {
				this.returning.leave(origin);
				yield Optional.empty();
			}
			case Errand.AboutMe.Greet _ -> this.returning.greet(origin);
			case Errand.AboutMe.ComeBack _ -> Optional.of(this.returning.comeBack(origin));
		};
	}

	/** Lets something make that many calls to Redis and no more. */
	boolean crashesAfter(int calls, Runnable work) {
		return this.connection.redis.crashesAfter(calls, work);
	}

	/** Has something happen after that many calls to Redis. */
	boolean interruptedAfter(int calls, Runnable meanwhile, Runnable work) {
		return this.connection.redis.interruptedAfter(calls, meanwhile, work);
	}

	void dropsKey(String key) {
		this.connection.redis.delete(key);
	}

	/** Everything that Redis holds, key by key. */
	Map<String, String> dump() {
		return this.connection.dump();
	}

	@Override
	public void close() {
		this.connection.close();
	}

}
