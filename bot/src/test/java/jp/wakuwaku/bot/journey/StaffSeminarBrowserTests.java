package jp.wakuwaku.bot.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.journey.Canaries.Kind;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A seminar from its first draft to the city's indicator. */
@ExtendWith(Chromium.class)
class StaffSeminarBrowserTests extends StaffJourneyCase {

	private static final String TITLE = "藍染めで起業する講座";

	private static final String SESSION = "/console/registrations/sessions/aizome-1";

	private static final String NAME = "小美玉 ハナミズキ";

	/** As many as are needed for the indicator to be shown. */
	private static final int PEOPLE = 10;

	private static final int FOUNDERS = 5;

	@Autowired
	private Programs programs;

	private final List<Phone> others = new ArrayList<>();

	@Test
	void madeOpenedFilledAttendedExportedAskedAndCounted() {
		Canaries.plant(Kind.TEXT, NAME);
		makes();
		fills();
		Session session = this.programs.session(new SessionId("aizome-1")).orElseThrow().session();
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
		replace(this.pc, "#title", TITLE);
		this.pc.type("#name", "aizome");
		replace(this.pc, "#days", "0");
		look(this.pc, "seminar-copy-pc");
		this.pc.tap(SUBMIT, "下書きで作る");
		this.pc.awaitWords(".notice", "写しを下書きで作りました");
		look(this.pc, "seminar-draft-pc");
		go(this.pc, SESSION + "/settings");
		this.pc.tap(SUBMIT, "受付を始める");
		this.pc.awaitWords(".notice", "受付を始めました");
		look(this.pc, "seminar-open-pc");
	}

	private void fills() {
		openChat(this.town.neighbour("あおい"), "あおい");
		says("藍染めの講座に出たい", "申し込む日を選んでください");
		this.telephone.photograph("staff-seminar-chat");
		this.telephone.tap(LAST + " .flex-button", this.telephone.texts(LAST + " .flex-button").getFirst());
		this.telephone.awaitWords(LAST, "同意する");
		taps("同意する", "質問 2／");
		says(NAME, "質問 3／");
		says("090-1234-5678", "質問 4／");
		taps("0人", "質問 5／");
		taps("これから", "この内容で申し込みますか？");
		taps("申し込む", "お申し込みを受け付けました");
		this.telephone.photograph("staff-seminar-receipt");
		while (this.others.size() < PEOPLE - 1) {
			this.others.add(registers());
		}
		go(this.pc, SESSION);
		this.pc.awaitWords("tbody", NAME);
		look(this.pc, "seminar-roll-pc");
	}

	private Phone registers() {
		Phone other = this.town.newFriend();
		other.taps(other.says("藍染めの講座に出たい").buttons().getFirst());
		other.taps("同意する");
		other.says(NAME);
		other.says("090-1234-5678");
		other.taps("0人");
		other.taps("これから");
		assertThat(other.taps("申し込む").words()).startsWith("お申し込みを受け付けました");
		return other;
	}

	private void attends() {
		signIn(this.telephone, Role.SESSION_RUNNER);
		go(this.telephone, SESSION + "/attendance");
		for (int line = 1; line <= PEOPLE; line++) {
			this.telephone.tap(".arrivals li:nth-child(" + line + ") .tap", "来た");
			this.telephone.awaitWords(".arrivals li:nth-child(" + line + ") .tap.chosen", "来た");
		}
		look(this.telephone, "seminar-attendance-phone");
	}

	private void exports() {
		signIn(this.pc, Role.SESSION_RUNNER);
		go(this.pc, SESSION + "/export");
		look(this.pc, "seminar-export-pc");
		StaffBrowser staff = signedIn(Role.SESSION_RUNNER);
		List<Map.Entry<String, String>> fields = new ArrayList<>(
				List.of(Map.entry("which", "booked"), Map.entry("format", "csv")));
		columns().forEach((column) -> fields.add(Map.entry("columns", column)));
		assertThat(staff.post(SESSION + "/export", fields).body().lines().filter((line) -> line.contains(NAME)))
			.hasSize(PEOPLE);
	}

	/** All that can be chosen. */
	@SuppressWarnings("unchecked")
	private List<String> columns() {
		return (List<String>) this.pc
			.run("return [...document.querySelectorAll('[name=columns]')].map((column) => column.value)");
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
		go(this.pc, "/console/figures/session/aizome-1");
		look(this.pc, "seminar-figures-pc");
	}

}
