package jp.wakuwaku.bot.console.security;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.faq.CategoryEdits;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.WordEdits;
import jp.wakuwaku.bot.faq.feedback.FeedbackWriter;
import jp.wakuwaku.bot.faq.golden.GoldenQuestion;
import jp.wakuwaku.bot.faq.golden.GoldenQuestions;
import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.Form;
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
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.content.WordGroup;

import org.springframework.context.ApplicationContext;

/** Puts a text wherever residents and staff can write one, and takes it away again. */
final class HostileTexts implements AutoCloseable {

	private static final String ID = "attack";

	private final FaqEditing editing;

	private final GoldenQuestions golden;

	private final Programs programs;

	private final ApplicationContext application;

	private final StaffBrowser browser;

	private final String text;

	private final List<String> pages = new ArrayList<>();

	private final String question = UUID.randomUUID().toString();

	HostileTexts(ApplicationContext application, StaffBrowser browser, String text) {
		this.application = application;
		this.editing = application.getBean(FaqEditing.class);
		this.golden = application.getBean(GoldenQuestions.class);
		this.programs = application.getBean(Programs.class);
		this.browser = browser;
		this.text = text;
	}

	/** Where the text stands now, first of all. */
	List<String> pages() {
		return List.copyOf(this.pages);
	}

	void writeFaq(String by) {
		this.editing.make(CategoryEdits.add(new FaqCategory(ID, this.text, this.text)), by);
		this.editing.putEntry(new FaqEntry(new FaqId(ID), ID, this.text, this.text, List.of(this.text + "か"), this.text,
				this.text, LocalDate.of(2026, 11, 30)), this.editing.readDraft().revision(), by);
		this.editing.make(WordEdits.add(new WordGroup(this.text, List.of(this.text, this.text + "組"))), by);
		this.golden.put(List.of(new GoldenQuestion(this.text, List.of(new FaqId(ID)))));
		this.pages.addAll(List.of("/console/faq/entries/" + ID, "/console/faq/entries/" + ID + "/edit",
				"/console/faq/entries/" + ID + "/remove", "/console/faq?category=" + ID, "/console/faq/changes",
				"/console/faq/publish", "/console/faq/golden?q=attack", "/console/faq/words?q=attack",
				"/console/faq/categories", "/console/faq/categories/" + ID, "/console/faq/categories/" + ID + "/retire",
				"/console/faq/changes/answers"));
	}

	void writeQuestions(Instant now) {
		FeedbackWriter writer = new FeedbackWriter(this.application);
		writer.missed(this.text + "はどこですか", now);
		writer.asked(this.question, this.text, now);
		this.pages.addAll(List.of("/console/unanswered", "/console/unanswered/questions",
				"/console/unanswered/questions/" + this.question,
				"/console/unanswered/questions/" + this.question + "/close"));
	}

	void writeProgram(Instant now) {
		ZonedDateTime start = JapanTime.at(now).truncatedTo(ChronoUnit.HOURS).plusDays(10);
		Place place = new Place.Venue(this.text, this.text);
		Facts facts = new Facts(this.text, this.text, this.text, this.text, this.text, this.text, Specimens.OFFICE);
		Session session = new Session(new SessionId(ID + "-1"), new TimeSpan(start, start.plusHours(2)), place,
				new Capacity(5, 0, true),
				new RegistrationPeriod(start.minusDays(20), start.minusDays(1), start.minusDays(1)), StaffStatus.OPEN);
		ProgramsVersion version = this.programs.latest();
		Program program = new Seminar(new ProgramId(ID), facts, place, List.of(session), new Form(List.of(), false), 1,
				false);
		this.programs.replace(
				new ProgramList(Stream.concat(version.list().programs().stream(), Stream.of(program)).toList()),
				version.number());
		this.application.getBean(Seatings.class).follow();
		String roll = "/console/registrations/sessions/" + ID + "-1";
		this.pages.addAll(List.of("/console/programs/of/" + ID, "/console/programs/of/" + ID + "/facts",
				"/console/programs/of/" + ID + "/copy", "/console/programs/of/" + ID + "/sessions/" + ID + "-1", roll,
				roll + "/new", roll + "/settings", roll + "/call-off", roll + "/capacity", roll + "/export",
				"/console/figures/sessions", "/console/figures/surveys", "/console/figures/report"));
	}

	void writeAnnouncement() {
		Page page = this.browser.post("/console/announcements/new",
				List.of(Map.entry("title", this.text), Map.entry("body", this.text), Map.entry("audience", "topics"),
						Map.entry("topics", "w"), Map.entry("timing", "once"), Map.entry("date", "2099-04-01"),
						Map.entry("time", "10:00"), Map.entry("button1", "page"), Map.entry("button1Label", this.text),
						Map.entry("button1Target", "https://city.example/spring"), Map.entry("subject", ""),
						Map.entry("picture", ""), Map.entry("repeat", "weekly")));
		this.pages.addAll(List.of(page.location(), page.location() + "/edit", page.location() + "/request",
				"/console/announcements", "/console/announcements/calendar"));
	}

	@Override
	public void close() {
		this.editing.discard(this.editing.readDraft().revision());
		this.golden.remove(this.text);
		this.browser.post("/console/unanswered/questions/" + this.question + "/close", Map.of());
		ProgramsVersion version = this.programs.latest();
		this.programs.replace(new ProgramList(
				version.list().programs().stream().filter((program) -> !program.id().value().equals(ID)).toList()),
				version.number());
	}

}
