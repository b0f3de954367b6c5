package jp.wakuwaku.bot.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.journey.Canaries.Kind;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.registration.PassLinks;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A seminar from its first draft to the city's indicator. */
@ExtendWith(Chromium.class)
class StaffSeminarBrowserTests extends StaffJourneyCase {

	private static final String TITLE = "藍染めで起業する講座";

	private static final String NAME = "小美玉 ハナミズキ";

	/** As many as are needed for the indicator to be shown. */
	private static final int PEOPLE = 10;

	private static final int FOUNDERS = 5;

	@Autowired
	private Programs programs;

	private final List<Phone> others = new ArrayList<>();

	/** Of the seminar that staff make. */
	private SessionId id = new SessionId("none");

	/** Where staff run it. */
	private String session = "";

	/** What a resident shows at the door. */
	private URI pass = URI.create("");

	@Test
	void madeOpenedFilledAttendedByQrExportedAskedAndCounted() throws IOException {
		Canaries.plant(Kind.TEXT, NAME);
		makes();
		fills();
		Session session = this.programs.session(this.id).orElseThrow().session();
		Instant begins = session.time().startsAt().toInstant();
		movable().moveTo(begins.plus(Duration.ofMinutes(1)));
		attends();
		exports();
		movable().moveTo(
				JapanTime.of(JapanTime.at(begins).toLocalDate().plusDays(1).atTime(18, 0)).toInstant().plusSeconds(1));
		answers();
		movable().moveTo(movable().instant().plus(Duration.ofDays(8)));
		seesTheIndicator();
	}

	private void makes() {
		signIn(this.pc, Role.SESSION_RUNNER);
		go(this.pc, "/console/programs/of/handmade");
		this.pc.tap("a.button", "写して新しく作る");
		replace(this.pc, "#name", TITLE);
		replace(this.pc, "#days", "0");
		look(this.pc, "seminar-copy-pc");
		this.pc.tap(SUBMIT, "下書きで作る");
		this.pc.awaitWords(".notice", "写しを下書きで作りました");
		look(this.pc, "seminar-draft-pc");
		this.id = new SessionId(path(this.pc).replaceFirst(".*/", "") + "-1");
		this.session = "/console/registrations/sessions/" + this.id;
		go(this.pc, this.session + "/capacity");
		replace(this.pc, "#seats", Integer.toString(PEOPLE));
		this.pc.tap(SUBMIT, "変える");
		this.pc.awaitWords(".notice", "定員を変えました");
		this.pc.tap(SUBMIT, "受付を始める");
		this.pc.awaitWords(".notice", "受付を始めました");
		look(this.pc, "seminar-open-pc");
	}

	/** To the last seat, and one more. */
	private void fills() {
		Phone first = this.town.neighbour("あおい");
		openChat(first, "あおい");
		says("藍染めの講座に出たい", "申し込む日を選んでください");
		this.telephone.photograph("staff-seminar-chat");
		this.telephone.tap(LAST + " .flex-button", this.telephone.texts(LAST + " .flex-button").getFirst());
		this.telephone.awaitWords(LAST, "同意する");
		taps("同意する", "質問 2／");
		says(NAME, "質問 3／");
		says("090-1234-5678", "質問 4／");
		taps("0人", "質問 5／");
		taps("これから", "この内容で申し込みますか？");
		first.begin();
		taps("申し込む", "お申し込みを受け付けました");
		this.telephone.photograph("staff-seminar-receipt");
		this.pass = URI.create(Phone.only(first.settle()).action("受付用のQRを見る").orElseThrow().get("uri").asString());
		while (this.others.size() < PEOPLE - 1) {
			this.others.add(registers());
		}
		waits();
		go(this.pc, this.session);
		this.pc.awaitWords("tbody", "キャンセル待ち");
		assertThat(this.pc.texts("tbody tr")).hasSize(PEOPLE + 1);
		look(this.pc, "seminar-roll-pc");
		signIn(this.telephone, Role.SESSION_RUNNER);
		go(this.telephone, this.session);
		this.telephone.photograph("staff-seminar-roll-phone");
	}

	private Phone registers() {
		Phone other = answersTheForm();
		assertThat(other.taps("申し込む").words()).startsWith("お申し込みを受け付けました");
		return other;
	}

	private void waits() {
		Phone last = answersTheForm();
		last.taps("キャンセル待ちに進む");
		assertThat(last.taps("キャンセル待ちに入る").words()).startsWith("キャンセル待ちに入りました").contains("1番目");
	}

	private Phone answersTheForm() {
		Phone other = this.town.newFriend();
		other.taps(other.says("藍染めの講座に出たい").buttons().getFirst());
		other.taps("同意する");
		other.says(NAME);
		other.says("090-1234-5678");
		other.taps("0人");
		other.taps("これから");
		return other;
	}

	/** One by the code that she shows, the others by their names. */
	private void attends() {
		this.telephone.open(this.pass);
		this.telephone.awaitWords("h1", "受付用のQR");
		URI read = PassLinks.read(this.telephone.photograph("staff-seminar-pass"));
		signIn(this.telephone, Role.SESSION_RUNNER);
		go(this.telephone, read.getPath());
		this.telephone.awaitWords("h1", NAME);
		look(this.telephone, "seminar-scanned-phone");
		this.telephone.tap(SUBMIT, "出席にする");
		this.telephone.awaitWords(".arrived", "出席になっています");
		this.telephone.tap(".back a");
		assertThat(this.telephone.texts(".tap.chosen")).containsExactly("来た");
		this.telephone.awaitWords(".arrivals li:first-child .tap.chosen", "来た");
		for (int line = 2; line <= PEOPLE; line++) {
			this.telephone.tap(".arrivals li:nth-child(" + line + ") .tap", "来た");
			this.telephone.awaitWords(".arrivals li:nth-child(" + line + ") .tap.chosen", "来た");
		}
		look(this.telephone, "seminar-attendance-phone");
	}

	private void exports() throws IOException {
		signIn(this.pc, Role.SESSION_RUNNER);
		go(this.pc, this.session + "/export");
		look(this.pc, "seminar-export-pc");
		this.pc.run("document.querySelectorAll('[name=columns]').forEach((column) => column.checked = true)");
		this.pc.tap(SUBMIT, "書き出す");
		Path workbook = this.pc.awaitDownload(".xlsx");
		assertThat(part(workbook, "xl/sharedStrings.xml")).contains(NAME, "090-1234-5678", "来た");
		assertThat(part(workbook, "xl/worksheets/sheet1.xml").split("<row ")).hasSize(1 + 1 + PEOPLE);
		this.pc.tap("label.choice", "CSV");
		this.pc.tap(SUBMIT, "書き出す");
		assertThat(Files.readString(this.pc.awaitDownload(".csv"))).startsWith("\ufeff")
			.matches((
					csv) -> csv.lines().filter((line) -> line.contains(NAME) && line.contains("来た")).count() == PEOPLE);
	}

	/** As Excel reads it. */
	private static String part(Path workbook, String name) throws IOException {
		try (ZipFile zip = new ZipFile(workbook.toFile())) {
			byte[] content = zip.getInputStream(zip.getEntry(name)).readAllBytes();
			return Parser.unescapeEntities(new String(content, StandardCharsets.UTF_8), false);
		}
	}

	private void answers() {
		openChat(this.town.neighbour("あおい"), "あおい");
		this.telephone.awaitWords(LAST, "アンケートのお願い");
		taps("アンケートに答える", "質問 1／5");
		taps("とても満足", "質問 2／5");
		taps("わかりやすかった", "質問 3／5");
		taps("役立ちそう", "質問 4／5");
		taps("参加しやすかった", "質問 5／5");
		this.telephone.photograph("staff-seminar-question");
		taps("思った", "これで終わりです");
		taps("送る", "ありがとうございました");
		for (int person = 1; person < PEOPLE; person++) {
			answers(this.others.get(person - 1), (person < FOUNDERS) ? "思った" : "思わなかった");
		}
	}

	private static void answers(Phone phone, String founding) {
		phone.says("アンケートに答える");
		List.of("とても満足", "わかりやすかった", "役立ちそう", "参加しやすかった", founding, "送る").forEach(phone::taps);
	}

	private void seesTheIndicator() {
		for (Browser browser : new Browser[] { this.pc, this.telephone }) {
			String kind = (browser == this.pc) ? "pc" : "phone";
			signIn(browser, Role.VIEWER);
			go(browser, "/console/figures/surveys");
			browser.awaitWords(".facts", "50.0％");
			assertThat(browser.texts(".facts dd"))
				.anySatisfy((indicator) -> assertThat(indicator).contains("5 / 10 人"));
			assertThat(browser.shows("svg .point")).isTrue();
			look(browser, "seminar-indicator-" + kind);
		}
		go(this.pc, "/console/figures/session/" + this.id);
		look(this.pc, "seminar-figures-pc");
	}

}
