package jp.wakuwaku.bot.console.registrations;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.registration.PassLinks;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.desk.Attendance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A resident's QR code, from the page that shows it to what staff do with it. */
class ArrivalTests extends DeskScreens {

	@Autowired
	ApplicationContext context;

	@Autowired
	Registrations registrations;

	private String path = "";

	@BeforeEach
	void registerSomebody() {
		this.path = enter("山田 太郎", Map.of("f-companions", "1"));
	}

	@Test
	void theResidentsPageShowsAPictureAndNoName() {
		URI page = link(this.path);
		Page shown = anybody().get(page.getPath());
		assertThat(shown.status()).isEqualTo(200);
		assertThat(shown.document().select("svg[role=img] path").attr("d")).startsWith("M");
		assertThat(shown.body()).contains("自由な講座").doesNotContain("山田", receipt(this.path));
		assertThat(shown.header("Content-Security-Policy")).contains("default-src 'none'");
		assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
		assertThat(anybody().get("/c/qr/AAAAAAAAAAAAAAAAAAAAAA").status()).isEqualTo(404);
		assertThat(anybody().get("/c/qr/x").status()).isEqualTo(404);
	}

	@Test
	void whatTheQrCodeHoldsOpensNothingWithoutSigningIn() {
		String target = read(this.path);
		assertThat(anybody().get(target).location()).startsWith("/console/sign-in?to=");
		assertThat(as(Role.VIEWER, Role.SENDER, Role.ADMINISTRATOR).get(target).status()).isEqualTo(403);
		String token = target.substring(target.lastIndexOf('/') + 1);
		assertThat(anybody().get("/c/" + token + ".ics").status()).isEqualTo(404);
		assertThat(anybody().get("/c/qr/" + token).status()).isEqualTo(404);
	}

	@Test
	void oneTapNotesThatSomebodyIsHereAndAnotherTakesItBack() {
		String target = read(this.path);
		this.clock.advance(Duration.ofDays(10));
		StaffBrowser door = as(Role.SESSION_RUNNER);
		Page page = door.get(target);
		assertThat(page.text("h1")).isEqualTo("山田 太郎");
		assertThat(page.texts("dd")).contains("2人");
		assertThat(attendance()).isNull();
		assertThat(door.submit(target, Map.of("came", "ATTENDED")).text(".arrived")).contains("出席");
		assertThat(attendance()).isEqualTo(Attendance.ATTENDED);
		assertThat(door.submit(target, Map.of("came", "ATTENDED")).texts("main button")).containsExactly("出席を取り消す");
		assertThat(attendance()).isEqualTo(Attendance.ATTENDED);
		assertThat(door.submit(target, Map.of("came", "")).texts("main button")).containsExactly("出席にする");
		assertThat(attendance()).isNull();
	}

	@Test
	void saysThatItIsAnotherDayAndNotesNothing() {
		String target = read(this.path);
		Page page = this.browser.get(target);
		assertThat(page.text(".warning")).contains("きょうの回ではありません");
		assertThat(page.document().select("main button")).isEmpty();
		this.browser.post(target, Map.of("came", "ATTENDED"));
		assertThat(attendance()).isNull();
	}

	@Test
	void saysThatItIsAnotherSessionThanTheOneThatIsReceived() {
		String target = read(this.path);
		this.clock.advance(Duration.ofDays(10));
		String other = this.name + "x";
		addToday(other);
		StaffBrowser door = as(Role.SESSION_RUNNER);
		door.get(ROLL + other + "/attendance");
		Page page = door.get(target);
		assertThat(page.text(".warning")).contains("別の回");
		assertThat(page.texts("main button")).containsExactly("それでも、この回の出席にする");
		door.get(ROLL + this.first + "/attendance");
		assertThat(door.get(target).texts("main button")).containsExactly("出席にする");
	}

	@Test
	void saysThatItIsCancelled() {
		String target = read(this.path);
		URI shown = link(this.path);
		this.browser.submit(this.path + "/cancel", Map.of("key", Acts.newKey()));
		this.clock.advance(Duration.ofDays(10));
		Page page = as(Role.SESSION_RUNNER).get(target);
		assertThat(page.text(".warning")).contains("取り消されている");
		assertThat(page.document().select("main button")).isEmpty();
		Page gone = anybody().get(shown.getPath());
		assertThat(gone.document().select("svg")).isEmpty();
		assertThat(gone.text(".held")).contains("席がありません");
	}

	@Test
	void goesAlongWhenSomebodyIsMovedAndEndsWhenTheyAreForgotten() {
		String target = read(this.path);
		Page moved = this.browser.submit(this.path + "/move", Map.of("to", this.second, "key", Acts.newKey()));
		assertThat(moved.text(".notice")).contains("新しい受付番号");
		this.clock.advance(Duration.ofDays(17));
		StaffBrowser door = as(Role.SESSION_RUNNER);
		assertThat(door.get(target).texts("main button")).containsExactly("出席にする");
		String receipt = roll(this.second).entries().getFirst().receipt().value();
		String forget = "/console/registrations/persons/" + receipt + "/forget";
		String mark = door.get(forget).document().select("input[name=mark]").val();
		door.submit(forget, Map.of("mark", mark, "key", Acts.newKey(), "reason", "EXERCISE"));
		Page page = door.get(target);
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.text("h1")).isEqualTo("このQRは使えません");
		assertThat(door.get("/console/attend/x").text("h1")).isEqualTo("このQRは使えません");
	}

	/** What a camera reads from the page. */
	private String read(String at) {
		Page page = anybody().get(link(at).getPath());
		return PassLinks.read(page.document().select("svg").first()).getPath();
	}

	private URI link(String at) {
		return PassLinks.of(this.context, this.registrations.find(new ReceiptNumber(receipt(at))).orElseThrow());
	}

	private Attendance attendance() {
		return roll(this.first).entries().getFirst().attendance();
	}

	private static String receipt(String at) {
		return at.substring(at.lastIndexOf('/') + 1);
	}

}
