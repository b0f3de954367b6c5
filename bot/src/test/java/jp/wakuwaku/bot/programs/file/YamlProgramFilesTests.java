package jp.wakuwaku.bot.programs.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramImport;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.ReminderRule;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.SessionStatus;
import jp.wakuwaku.bot.programs.Slots;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.knowledge.content.ContentError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class YamlProgramFilesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	/** Each line is numbered from 1, so an error's line can be told. */
	private static final String FILE = """
			programs:
			  - kind: seminar
			    id: marketing
			    title: マーケティングセミナー
			    summary: 売れるしくみを学びます
			    description: くわしい説明
			    contact: {name: 市民協働課, phone: 0299-48-1111}
			    place: {name: 本庁, address: 茨城県小美玉市堅倉835}
			    sessions:
			      - id: marketing-1
			        start: in 2 days 13:30
			        end: 15:30
			        seats: 30
			        opens: 2026-11-01 09:00
			        closes: 2026-11-24 17:00
			        cancel-until: 2026-11-23 17:00
			        status: open
			    form:
			      fields:
			        - {id: consent, type: consent, label: 同意, statement: 受付のためだけに使います, version: v1}
			        - {id: name, type: name, label: お名前}
			        - {id: age, type: age-band, label: 年代, required: no}
			  - kind: consultation
			    id: kigyo
			    title: 個別相談
			    summary: 一対一で相談できます
			    description: くわしい説明
			    contact: {name: 市民協働課, phone: 0299-48-1111}
			    status: open
			    places: [{name: 本庁, address: 茨城県小美玉市堅倉835}, {name: 電話, phone: yes}]
			    slots: {slot-length: 45 minutes, buffer: 15 minutes, notice: 1 day, horizon: 28 days, cancel-before: 12 hours}
			    advisers:
			      - id: adviser-a
			        name: 相談員A
			        weekly:
			          - {day: 木, hours: 9:00-12:00, places: [電話]}
			          - {day: 木, hours: 13:00-17:00}
			        exceptions: [{day: 2026-12-01, hours: 10:00-12:00}]
			        blocked-days: [in 3 days]
			    form: {fields: []}
			""";

	private final YamlProgramFiles files = new YamlProgramFiles();

	@Test
	void readsSeminars() {
		Seminar seminar = (Seminar) list(FILE).find(new ProgramId("marketing")).orElseThrow();
		assertThat(seminar.facts().title()).isEqualTo("マーケティングセミナー");
		Session session = Specimens.session("marketing-1", 30, StaffStatus.OPEN);
		assertThat(seminar.sessions()).containsExactly(new Session(session.id(), session.time(), session.place(),
				new Capacity(30, 0, false), session.registration(), session.status()));
		assertThat(seminar.form().fields()).extracting(Field::asked)
			.containsExactly(Field.Asked.PAGE, Field.Asked.PAGE, Field.Asked.CHAT);
		assertThat(seminar.form().field(new FieldId("age")).orElseThrow().isRequired()).isFalse();
		assertThat(seminar.isNeutral()).isFalse();
	}

	@Test
	void readsConsultations() {
		Consultation consultation = (Consultation) list(FILE).find(new ProgramId("kigyo")).orElseThrow();
		Adviser adviser = consultation.advisers().getFirst();
		assertThat(adviser.hoursOn(LocalDate.of(2026, 12, 3))).containsExactly(Specimens.hours("09:00", "12:00", "電話"),
				Specimens.hours("13:00", "17:00"));
		assertThat(adviser.hoursOn(LocalDate.of(2026, 12, 1))).containsExactly(Specimens.hours("10:00", "12:00"));
		assertThat(adviser.blockedDays()).containsExactly(LocalDate.of(2026, 11, 26));
		assertThat(consultation.rules().cancelBefore()).hasHours(12);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					kind: seminar | kind: lecture | programs.yaml:2: kind: 'lecture' (expected: seminar or consultation)
					id: marketing | id: Marketing | programs.yaml:3: program: 'Marketing' (expected: 1 to 40 of a-z, 0-9 and -, not beginning with -)
					title: マーケティングセミナー | titel: マーケティングセミナー | programs.yaml:4: field 'titel' (expected: one of [kind, id, title, summary, description, contact, form, place, sessions, target, belongings, fee, per-person, reminders, neutral])
					title: マーケティングセミナー | title: 2026 | programs.yaml:4: title: '2026' (expected: a text; numbers, days, yes and no in "quotes")
					phone: 0299-48-1111 | phone: 48-1111 | programs.yaml:7: phone: '48-1111' (expected: a number in Japan)
					address: 茨城県小美玉市堅倉835} | link: x} | programs.yaml:8: field 'link' (expected: one of [name, address, online, phone])
					address: 茨城県小美玉市堅倉835} | online: http://example.jp} | programs.yaml:8: link: 'http://example.jp' (expected: an address with https://)
					address: 茨城県小美玉市堅倉835} | online: a b} | programs.yaml:8: online: 'a b' (expected: an address with https://)
					start: in 2 days 13:30 | start: 2 days 13:30 | programs.yaml:11: start: '2 days' (expected: a day, for example 2026-11-25 or: in 10 days)
					start: in 2 days 13:30 | start: 2026-11-31 13:30 | programs.yaml:11: start: '2026-11-31' (expected: a day, for example 2026-11-25 or: in 10 days)
					start: in 2 days 13:30 | start: 2026-11-25 | programs.yaml:11: start: '2026-11-25' (expected: a day and a time, for example 2026-11-25 13:30 or: in 10 days 13:30)
					end: 15:30 | end: 25:30 | programs.yaml:12: end: '25:30' (expected: a time, for example 13:30)
					end: 15:30 | end: 13:30 | programs.yaml:12: end: 2026-11-25T13:30+09:00[Asia/Tokyo] (expected: after 2026-11-25T13:30+09:00[Asia/Tokyo])
					seats: 30 | seats: many | programs.yaml:13: seats: 'many' (expected: a whole number)
					seats: 30 | seats: 0 | programs.yaml:10: seats: 0 (expected: 1 to 10000)
					closes: 2026-11-24 17:00 | closes: 2026-11-26 17:00 | programs.yaml:10: closes: 2026-11-26T17:00+09:00[Asia/Tokyo] (expected: not after the end, 2026-11-25T15:30+09:00[Asia/Tokyo])
					cancel-until: 2026-11-23 17:00 | waiting-list: maybe | programs.yaml:10: session without 'cancel-until' (expected: fields [id, start, end, seats, opens, closes, cancel-until, status])
					status: open | status: full | programs.yaml:17: status: 'full' (expected: one of [draft, open, closed, cancelled])
					type: name, | type: nickname, | programs.yaml:21: type: 'nickname' (expected: one of [short-text, long-text, name, reading, phone, mail, postal-code, birth-year, age-band, one-of, several-of, number, date, consent])
					type: name, | type: number, | programs.yaml:21: type 'number' with [] (expected: [most], and maybe [least, counts])
					type: name, | type: name, most: 3, | programs.yaml:21: type 'name' with [most] (expected: [])
					id: name, | id: consent, | programs.yaml:19: fields: 'consent' stands twice (expected: once)
					type: consent, label: 同意, statement: 受付のためだけに使います, version: v1 | type: name, label: 名 | programs.yaml:19: fields: personal details, beginning with 'consent' (expected: a required consent before them all)
					required: no | required: maybe | programs.yaml:22: required: 'maybe' (expected: yes or no)
					id: kigyo | id: marketing | programs.yaml:1: programs: 'marketing' stands twice (expected: once)
					slot-length: 45 minutes | slot-length: 45 | programs.yaml:31: slot-length: '45' (expected: how long, for example: 45 minutes, 12 hours or 2 days)
					buffer: 15 minutes | buffer: 9 hours | programs.yaml:31: buffer: PT9H (expected: PT0S to PT8H, whole minutes)
					day: 木, hours: 9:00-12:00 | day: 木曜, hours: 9:00-12:00 | programs.yaml:36: day: '木曜' (expected: one of 月 火 水 木 金 土 日)
					hours: 9:00-12:00 | hours: 9時から | programs.yaml:36: hours: '9時から' (expected: for example 13:30-16:30)
					hours: 9:00-12:00 | hours: 9:00-14:00 | programs.yaml:33: hours: of THURSDAY overlap (expected: one after the other)
					places: [電話]} | places: [支所]} | programs.yaml:23: place: '支所' (expected: one of [本庁, 電話])
					blocked-days: [in 3 days] | blocked-days: [元日] | programs.yaml:39: blocked-days: '元日' (expected: a day, for example 2026-11-25 or: in 10 days)
					form: {fields: []} | form: {fields: [{id: a, type: long-text, label: 相談, ask: chat}]} | programs.yaml:40: fields: personal details, beginning with 'a' (expected: a required consent before them all)
					""")
	void namesTheFileTheLineAndWhatWasExpected(String from, String to, String error) {
		assertThat(FILE).contains(from);
		assertThat(read(FILE.replaceFirst(Pattern.quote(from), to.replace("$", "\\$")))).isInstanceOfSatisfying(
				ProgramImport.Faulty.class,
				(faulty) -> assertThat(faulty.errors()).extracting(ContentError::toString).contains(error));
	}

	@Test
	void namesEveryErrorAtOnce() {
		assertThat(errors(FILE.replace("seats: 30", "seats: x").replace("45 minutes", "45").replace("15:30", "x")))
			.containsExactly("programs.yaml:12: end: 'x' (expected: a time, for example 13:30)",
					"programs.yaml:13: seats: 'x' (expected: a whole number)",
					"programs.yaml:31: slot-length: '45' (expected: how long, for example: 45 minutes, 12 hours or 2 days)");
	}

	@Test
	void refusesWhatIsNoListOfPrograms() {
		assertThat(errors("")).containsExactly("programs.yaml: nothing in the file (expected: 'programs')");
		assertThat(errors("programs: 3"))
			.containsExactly("programs.yaml:1: programs: '3' (expected: a list, each line beginning with -)");
		assertThat(errors("programs:\n  - x")).isNotEmpty();
		assertThat(errors("programs: [")).singleElement().asString().contains("programs.yaml:").contains("YAML");
		assertThat(list("programs: []").programs()).isEmpty();
	}

	@Test
	void readsBackWhatItWrites() {
		ProgramList list = list(FILE);
		assertThat(list(this.files.write(list))).isEqualTo(list);
	}

	@Test
	void readsWhenToRemind() {
		ProgramList list = list(
				FILE.replace("    sessions:\n", "    reminders: [3 days 9:00, 1 hour]\n    sessions:\n"));
		assertThat(list.programs().getFirst().reminders()).containsExactly(new ReminderRule("3 days 9:00"),
				new ReminderRule("1 hour"));
		assertThat(list.programs().getLast().reminders()).isEqualTo(ReminderRule.DEFAULT);
		assertThat(list(this.files.write(list))).isEqualTo(list);
	}

	@Test
	void readsBackEveryTypeOfField() {
		ProgramList list = list(FILE.replace("        - {id: age, type: age-band, label: 年代, required: no}\n",
				"""
						        - {id: f1, type: short-text, label: '2026', most: 20, help: 'yes'}
						        - {id: f2, type: long-text, label: "a: b # c", most: 500}
						        - {id: f3, type: reading, label: ふりがな}
						        - {id: f4, type: phone, label: 電話}
						        - {id: f5, type: mail, label: メール}
						        - {id: f6, type: postal-code, label: 郵便番号}
						        - {id: f7, type: birth-year, label: 生まれた年, from: 1930, until: 2010}
						        - {id: f8, type: one-of, label: どれか, options: [{id: 'no', label: いいえ}, {id: 'yes', label: はい}], former-options: [{id: maybe, label: たぶん}]}
						        - {id: f9, type: several-of, label: いくつか, options: [{id: '1', label: 一}, {id: '2', label: 二}]}
						        - {id: f10, type: number, label: 同伴, most: 2, counts: companions}
						        - {id: f11, type: date, label: 日にち, from: 2026-04-01}
						        - {id: f12, type: date, label: 日にち, from: in 1 day, until: in 30 days}
						        - {id: f13, type: consent, label: 写真, statement: 広報に使います, version: v1, required: no, ask: chat}
						      former-fields:
						        - {id: f14, type: short-text, label: 前に聞いたこと}
						"""));
		assertThat(list.programs().getFirst().form().fields()).hasSize(15);
		assertThat(list.programs().getFirst().form().former()).hasSize(1);
		assertThat(list(this.files.write(list))).isEqualTo(list);
	}

	@Test
	void readsTheExampleOfTheReadme() throws IOException {
		String readme = Files.readString(Path.of("../README.md"));
		int start = readme.indexOf("```yaml\nprograms:") + "```yaml\n".length();
		assertThat(list(readme.substring(start, readme.indexOf("```", start))).programs()).hasSize(2);
	}

	@Test
	void shipsSamplesThatAreMarkedAsSuch() throws IOException {
		ProgramList samples = samples(TODAY);
		assertThat(samples.programs()).extracting((program) -> program.facts().title())
			.hasSize(5)
			.allSatisfy((title) -> assertThat(title).endsWith("（見本）"));
		assertThat(samples.programs())
			.allSatisfy((program) -> assertThat(program.facts().contact().phone()).isEqualTo("0299-48-1111"));
		assertThat(list(this.files.write(samples))).isEqualTo(samples);
	}

	@Test
	void shipsSamplesThatCanBeTriedOnAnyDay() throws IOException {
		for (LocalDate day : TODAY.datesUntil(TODAY.plusDays(400)).toList()) {
			ProgramList samples = samples(day);
			Map<SessionId, Boolean> sessions = new HashMap<>();
			for (Program program : samples.programs()) {
				var noon = JapanTime.of(day.atTime(12, 0)).toInstant();
				switch (program) {
					case Seminar seminar -> seminar.sessions()
						.forEach((session) -> sessions.put(session.id(),
								session.statusAt(noon, 0) == SessionStatus.OPEN));
					case Consultation consultation ->
						assertThat(Slots.free(consultation, List.of(), noon)).isNotEmpty();
				}
			}
			assertThat(sessions.values()).filteredOn(Boolean::booleanValue).hasSize(4);
		}
	}

	private ProgramList samples(LocalDate today) throws IOException {
		byte[] samples = new ClassPathResource("programs/samples.yaml").getContentAsByteArray();
		return switch (this.files.read("samples.yaml", samples, today)) {
			case ProgramImport.Complete(ProgramList list) -> list;
			case ProgramImport.Faulty faulty -> throw new AssertionError(faulty.errors());
		};
	}

	private ProgramList list(String yaml) {
		return switch (read(yaml)) {
			case ProgramImport.Complete(ProgramList list) -> list;
			case ProgramImport.Faulty faulty -> throw new AssertionError(faulty.errors());
		};
	}

	private Stream<String> errorsOf(ProgramImport read) {
		return switch (read) {
			case ProgramImport.Complete _ -> Stream.empty();
			case ProgramImport.Faulty faulty -> faulty.errors().stream().map(ContentError::toString);
		};
	}

	private List<String> errors(String yaml) {
		return errorsOf(read(yaml)).toList();
	}

	private ProgramImport read(String yaml) {
		return this.files.read("programs.yaml", yaml.getBytes(StandardCharsets.UTF_8), TODAY);
	}

}
