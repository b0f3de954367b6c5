package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.platform.FixedRules;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.due.TestDueItems;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.page.TestStatements;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.registration.seats.TestSeats;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.RecordId;
import jp.wakuwaku.bot.residents.TestResidents;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;

/**
 * One instance's registrations on a real Redis, for the tests of whoever works with them.
 */
public final class TestRegistrations {

	private final StringRedisTemplate redis;

	private final Programs programs;

	private final Clock clock;

	private final JsonMapper json = JsonMapper.builder().build();

	public final Seats seats;

	public final Seatings seatings;

	public final TestResidents residents;

	public final Registrations registrations;

	public final PhoneBook phones;

	public final NoticeTexts texts;

	public final Occurrences occurrences;

	public final Attendees attendees;

	private final OfficeRules rules = new FixedRules();

	private final Counter counter;

	public final ForgottenRegistrations forgotten;

	public TestRegistrations(StringRedisTemplate redis, Programs programs, Clock clock) {
		this.redis = redis;
		this.programs = programs;
		this.clock = clock;
		this.seats = TestSeats.on(redis);
		this.seatings = new Seatings(programs, this.seats, new RedisKnownSlots(redis, this.json), clock);
		this.residents = TestResidents.on(redis, clock);
		this.registrations = new RedisRegistrations(redis, this.json);
		this.phones = new PhoneBook(this.residents.phones());
		Calendars calendars = new Calendars(programs, this.seats, this.registrations,
				new RedisCalendarLinks(redis, this.json), (path) -> URI.create("https://bot.example/" + path), clock);
		this.counter = new Counter(programs, this.seats, this.residents.residents(), this.registrations, calendars,
				new RedisEarlierWishes(redis, this.json), clock);
		this.forgotten = new ForgottenRegistrations(this.seats, TestSeats.partiesOn(redis), this.registrations,
				new RedisDrafts(redis, this.json), calendars, new RedisEarlierNotices(redis, this.json), clock);
		this.occurrences = new Occurrences(programs, new RedisKnownSlots(redis, this.json));
		this.attendees = new Attendees(programs, this.seats, this.registrations, this.counter, clock);
		this.texts = new NoticeTexts(programs, this.registrations, this.counter, clock);
	}

	public DetailsRetention retention() {
		return new DetailsRetention(this.rules, this.residents.consents());
	}

	/** As the chat does it, after the page. */
	public Registration registers(ChatId chat, ProgramId program, SeatingId seating, boolean waits,
			Map<String, String> values) {
		PersonId person = this.residents.residents().of(chat);
		String id = "draft-" + chat.value() + "-" + seating;
		Draft begun = Draft.begin(id, program, seating, "");
		Draft draft = waits ? begun.waiting() : begun;
		Occasion occasion = Occasion.find(this.programs, program, seating, this.clock.instant()).orElseThrow();
		this.seatings.open(occasion, this.clock.instant());
		this.residents.details().put(person, new RecordId(id), values, this.clock.instant().plus(Duration.ofDays(1)));
		DraftAnswers answers = new DraftAnswers(this.residents.residents(), this.residents.details(), this.programs,
				TestStatements.of(this.residents.consents(), TestResidents.consentTexts(), this.rules),
				this.residents.consents(), TestResidents.consentTexts(), this.clock);
		Origin origin = new Origin(id + ":0", new EventId("event"), chat, this.clock.instant(), this.clock.instant(),
				"token");
		Tidings tidings = new Confirming(this.programs, this.seats, this.residents.residents(), answers,
				this.registrations, this.phones, new Allowance(this.programs, this.seats, this.registrations),
				this.counter, this.forgotten, retention(), this.clock)
			.confirm(origin, new Errand.ConfirmSeats(draft));
		if (!(tidings instanceof Tidings.Registered)) {
			throw new AssertionError(tidings);
		}
		return this.registrations.latest(person, seating).orElseThrow();
	}

	/** What residents are told now of their own accord: what, by whom and by its id. */
	public Map<String, String> tell() {
		Map<String, String> told = new TreeMap<>();
		new Notices(this.seats, this.residents.residents(), this.registrations, this.counter,
				new RedisNoticePositions(this.redis), new RedisFreedSlots(this.redis),
				(id, chat, tidings) -> told.put(id, chat.value() + " " + ((Tidings.Noticed) tidings).notice()),
				TestDueItems.on(this.redis).items(), new FixedRules(), this.clock)
			.tell();
		return told;
	}

	/** What is done here when somebody is forgotten. */
	public void forget(PersonId person) {
		this.forgotten.forget(person);
	}

}
