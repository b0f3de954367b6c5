package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;

import jp.wakuwaku.bot.audit.TestAudit;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.TestRegistrations;
import jp.wakuwaku.bot.residents.TestResidents;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;

/** All of the desk's services of one instance. */
final class TestDesk {

	final Deeds deeds;

	final Undertakings undertakings;

	final Rolls rolls;

	final Acquaintances acquaintances;

	final Intake intake;

	final Casework casework;

	final Transfers transfers;

	final Disclosures disclosures;

	final SessionOffice sessions;

	final AdviserDays days;

	final Statistics statistics;

	final Tidying tidying;

	final ForgottenAtDesk forgotten;

	TestDesk(StringRedisTemplate redis, Programs programs, TestRegistrations office, Clock clock) {
		JsonMapper json = JsonMapper.builder().build();
		AttendanceBook attendance = new RedisAttendanceBook(redis);
		this.forgotten = new ForgottenAtDesk(office.residents.residents(), office.registrations, attendance,
				office.forgotten);
		Once once = new RedisOnce(redis);
		this.deeds = new ChainedDeeds(TestAudit.on(redis, clock), clock);
		this.undertakings = new RedisUndertakings(redis, json);
		this.rolls = new Rolls(office.seats, office.registrations, office.residents.residents(), attendance, clock);
		this.acquaintances = new Acquaintances(office.phones, office.residents.residents(), office.registrations,
				this.rolls, this.deeds);
		Paperwork paperwork = new Paperwork(office.residents.residents(), office.residents.details(),
				office.residents.consents(), TestResidents.consentTexts(), office.phones, office.registrations,
				office.retention(), clock);
		Undoing undoing = new Undoing(programs, office.registrations, office.residents.details(), office.phones,
				this.undertakings);
		this.intake = new Intake(programs, office.seatings, office.seats, office.residents.residents(),
				office.registrations, this.acquaintances, this.rolls, paperwork, this.undertakings, undoing,
				this.forgotten, this.deeds, clock);
		this.casework = new Casework(programs, office.seats, office.registrations, this.rolls, paperwork, attendance,
				this.forgotten, once, this.deeds, clock);
		this.transfers = new Transfers(programs, office.seatings, office.seats, office.registrations, this.rolls,
				paperwork, this.undertakings, undoing, this.forgotten, this.deeds, clock);
		this.disclosures = new Disclosures(programs, office.registrations, paperwork, this.deeds);
		ProgramEdits edits = new ProgramEdits(programs, office.seatings, once);
		this.sessions = new SessionOffice(programs, edits, this.rolls, office.texts, this.deeds, clock);
		this.days = new AdviserDays(programs, edits, office.seatings, this.rolls, office.texts, this.deeds, clock);
		this.statistics = new Statistics(office.seats, attendance, new RedisCountsBook(redis, json));
		this.tidying = new Tidying(this.undertakings, office.registrations, office.seats, this.transfers, undoing,
				this.forgotten);
	}

}
