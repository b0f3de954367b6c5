package jp.wakuwaku.bot.console.programs;

import java.nio.charset.Charset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.programs.Capacity;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramScreensTests extends ConsoleCase {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final String name = "screen-" + NUMBER.incrementAndGet();

	private final String path = "/console/programs/of/" + this.name;

	@Autowired
	Programs programs;

	@Autowired
	Seatings seatings;

	private StaffBrowser browser;

	private List<ProgramId> before = List.of();

	@BeforeEach
	void publish() {
		ProgramsVersion version = this.programs.latest();
		this.before = version.list().programs().stream().map(Program::id).toList();
		ZonedDateTime start = JapanTime.at(this.clock.instant()).truncatedTo(ChronoUnit.HOURS).plusDays(10);
		Seminar bare = Specimens.seminar(this.name, new Session(new SessionId(this.name + "-1"),
				new TimeSpan(start, start.plusHours(2)), new Place.Venue("公民館", "小美玉市"), new Capacity(2, 0, true),
				new RegistrationPeriod(start.minusDays(20), start.minusDays(1), start.minusDays(1)), StaffStatus.OPEN));
		this.programs.replace(
				new ProgramList(Stream.concat(version.list().programs().stream(), Stream.of(bare)).toList()),
				version.number());
		this.seatings.follow();
		this.browser = as(Role.SESSION_RUNNER);
	}

	@AfterEach
	void remove() {
		ProgramsVersion version = this.programs.latest();
		this.programs.replace(new ProgramList(
				version.list().programs().stream().filter((program) -> this.before.contains(program.id())).toList()),
				version.number());
	}

	@Test
	void listsProgramsAndShowsThemToEverybody() {
		StaffBrowser viewer = as(Role.VIEWER);
		assertThat(viewer.get("/console/programs?q=" + this.name).texts("tbody tr")).singleElement()
			.asString()
			.contains("講座 " + this.name, "1");
		Page page = viewer.get(this.path);
		assertThat(page.texts("dd")).contains("ひとことの紹介");
		assertThat(page.document().select("main .button")).isEmpty();
		assertThat(viewer.get("/console/programs/of/no-such").status()).isEqualTo(404);
		assertThat(viewer.get("/console/programs/of/consultation").status()).isEqualTo(200);
	}

	@Test
	void changesWhatResidentsRead() {
		Map<String, String> form = fields(this.browser.get(this.path + "/facts"));
		form.put("summary", "新しいひとこと");
		assertThat(this.browser.submit(this.path + "/facts", form).texts("dd")).contains("新しいひとこと");
		form.put("summary", "");
		form.put("phone", "12");
		Page page = this.browser.post(this.path + "/facts", form);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#summary-error")).contains("入れてください");
		assertThat(page.text("#phone-error")).contains("0299-48-1111");
	}

	@Test
	void tellsWhenSomebodyElseWasFaster() {
		Map<String, String> mine = fields(this.browser.get(this.path + "/facts"));
		Map<String, String> theirs = new HashMap<>(mine);
		theirs.put("fee", "500円");
		as(Role.values()).submit(this.path + "/facts", theirs);
		mine.put("fee", "無料");
		Page page = this.browser.post(this.path + "/facts", mine);
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.text(".summary")).contains("ほかの人が");
		assertThat(page.document().select("#fee").val()).isEqualTo("無料");
		assertThat(this.programs.latest().list().find(new ProgramId(this.name)).orElseThrow().facts().fee())
			.isEqualTo("500円");
	}

	@Test
	void addsASessionAsADraftThatIsOpenedLater() {
		Map<String, String> form = fields(this.browser.get(this.path + "/sessions/new"));
		assertThat(form).containsEntry("place", "公民館");
		assertThat(this.browser.post(this.path + "/sessions/new", form).text("#start-error")).contains("のように");
		form.putAll(Map.of("start", "2031-01-10T13:30", "end", "2031-01-10T15:30", "opens", "2030-12-01T09:00",
				"closes", "2031-01-09T17:00", "cancelUntil", "2031-01-09T17:00", "seats", "12"));
		form.remove("waitingList");
		Map<String, String> past = new HashMap<>(form);
		past.putAll(Map.of("start", "2021-01-10T13:30", "end", "2021-01-10T15:30", "opens", "2020-12-01T09:00",
				"closes", "2021-01-09T17:00", "cancelUntil", "2021-01-09T17:00"));
		assertThat(this.browser.post(this.path + "/sessions/new", past).text("#start-error")).contains("もう過ぎています");
		Page page = this.browser.submit(this.path + "/sessions/new", form);
		assertThat(page.text(".tag")).isEqualTo("下書き");
		Session session = this.programs.latest()
			.list()
			.session(new SessionId(this.name + "-2"))
			.orElseThrow()
			.session();
		assertThat(session.capacity().seats()).isEqualTo(12);
		assertThat(session.capacity().hasWaitingList()).isFalse();
		assertThat(session.status()).isEqualTo(StaffStatus.DRAFT);
		Page open = this.browser.submit("/console/registrations/sessions/" + session.id() + "/open", Map.of());
		assertThat(open.text(".tag")).isEqualTo("受付前");
	}

	@Test
	void changesWhenAndWhereASessionIsButNotForHowMany() {
		String session = this.path + "/sessions/" + this.name + "-1";
		Map<String, String> form = fields(this.browser.get(session));
		form.put("place", "図書館");
		form.put("seats", "99");
		assertThat(this.browser.submit(session, form).texts(".summary li")).isEmpty();
		Session changed = this.programs.latest()
			.list()
			.session(new SessionId(this.name + "-1"))
			.orElseThrow()
			.session();
		assertThat(changed.place().name()).isEqualTo("図書館");
		assertThat(changed.capacity().seats()).isEqualTo(2);
		form = fields(this.browser.get(session));
		form.put("end", form.get("start"));
		form.put("kind", "online");
		form.put("link", "javascript:alert(1)");
		Page page = this.browser.post(session, form);
		assertThat(page.text("#end-error")).contains("始まりより後");
		assertThat(page.text("#link-error")).contains("https://");
	}

	@Test
	void asksForEverythingWhenNothingIsSent() {
		for (String page : List.of("/facts", "/sessions/new", "/sessions/" + this.name + "-1", "/copy")) {
			assertThat(this.browser.post(this.path + page, Map.of()).status()).as(page).isEqualTo(422);
		}
	}

	@Test
	void copiesAProgramAsADraftOfTheNextYear() {
		Map<String, String> form = fields(this.browser.get(this.path + "/copy"));
		assertThat(form).containsEntry("name", "講座 " + this.name).containsEntry("days", "364");
		form.put("name", "来年の講座");
		this.browser.submit(this.path + "/copy", form);
		Seminar before = (Seminar) this.programs.latest().list().find(new ProgramId(this.name)).orElseThrow();
		Seminar copy = (Seminar) this.programs.latest().list().programs().getLast();
		assertThat(copy.facts().title()).isEqualTo("来年の講座");
		assertThat(copy.sessions()).singleElement().satisfies((session) -> {
			assertThat(session.status()).isEqualTo(StaffStatus.DRAFT);
			assertThat(session.time().startsAt())
				.isEqualTo(before.sessions().getFirst().time().startsAt().plusDays(364));
		});
		form.put("name", " ");
		assertThat(this.browser.post(this.path + "/copy", form).text("#name-error")).contains("名前を");
	}

	@Test
	void showsWhatAFileWouldChangeBeforeItDoes() {
		String yaml = this.browser.get("/console/programs/export").body();
		assertThat(this.browser.post("/console/programs/import", Map.of("content", yaml)).text(".empty"))
			.contains("同じ");
		String changed = yaml.replace("講座 " + this.name, "変えた講座 " + this.name);
		Page plan = this.browser.post("/console/programs/import", Map.of("content", changed));
		assertThat(plan.texts("main li")).containsExactly("変えた講座 " + this.name + "（" + this.name + "）");
		String number = plan.document().select("input[name=number]").val();
		Map<String, String> apply = Map.of("content", changed, "number", number);
		assertThat(this.browser.submit("/console/programs/import/apply", apply).shows("変えた講座 " + this.name)).isTrue();
		assertThat(
				this.browser.post("/console/programs/import/apply", Map.of("content", yaml, "number", number)).status())
			.isEqualTo(409);
	}

	@Test
	void dropsNoSessionThatSomebodyHasAPlaceIn() {
		String before = this.browser.get("/console/programs/export").body();
		Page entered = this.browser.post("/console/registrations/sessions/" + this.name + "-1/new", Map.of());
		assertThat(entered.location()).as(entered.text(".summary")).contains("/receipts/");
		String after = before.replace(this.name + "-1", this.name + "-9");
		Page plan = this.browser.post("/console/programs/import", Map.of("content", after));
		assertThat(plan.texts(".warning li")).as(plan.text("main")).containsExactly(this.name + "-1");
		assertThat(plan.document().select("main form")).isEmpty();
		Map<String, String> apply = Map.of("content", after, "number", Long.toString(this.programs.latest().number()));
		this.browser.post("/console/programs/import/apply", apply);
		assertThat(this.programs.latest().list().session(new SessionId(this.name + "-1"))).isPresent();
	}

	@Test
	void saysLineByLineWhatIsWrongWithAFile() {
		Page page = this.browser.post("/console/programs/import",
				Map.of("content", "programs:\n  - kind: seminar\n    id: X\n"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts("tbody tr")).isNotEmpty().anyMatch((row) -> row.startsWith("3 "));
		assertThat(this.browser.post("/console/programs/import", Map.of("content", " ")).text("#content-error"))
			.contains("貼りつけて");
	}

	/** Words that were not read rightly must not be published. */
	@Test
	void takesNoFileInAnotherEncoding() {
		String yaml = this.browser.get("/console/programs/export").body();
		long number = this.programs.latest().number();
		Page page = this.browser.upload("/console/programs/import", "file", "programs.yaml",
				yaml.getBytes(Charset.forName("windows-31j")));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#file-error")).contains("使えません");
		assertThat(page.texts("tbody tr")).anyMatch((row) -> row.contains("UTF-8で保存したファイル"));
		assertThat(page.body()).doesNotContain("\ufffd");
		Page empty = this.browser.upload("/console/programs/import", "file", "programs.yaml", new byte[0]);
		assertThat(empty.text("tbody tr")).contains("ファイルが空");
		assertThat(this.programs.latest().number()).isEqualTo(number);
	}

	private static Map<String, String> fields(Page page) {
		Map<String, String> fields = new HashMap<>();
		page.document().select("main form[method=post] [name]").forEach((field) -> {
			boolean isChoice = field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
			if (!field.attr("name").equals("_csrf") && (!isChoice || field.hasAttr("checked"))) {
				fields.put(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val());
			}
		});
		return fields;
	}

}
