package jp.wakuwaku.bot.console.registrations;

import java.util.Map;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.registration.desk.Attendance;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaseTests extends DeskScreens {

	@Test
	void cancelsAfterShowingWhatIsSaid() {
		String path = enter("山田 太郎", Map.of());
		Page page = this.browser.get(path + "/cancel");
		assertThat(page.text(".warning")).contains("電話");
		String key = page.document().select("input[name=key]").val();
		assertThat(this.browser.submit(path + "/cancel", Map.of("key", key)).text(".notice")).contains("取り消しました");
		assertThat(roll(this.first).in(PlaceState.BOOKED)).isEmpty();
		assertThat(this.browser.get(path).text(".tag")).isEqualTo("窓口で取り消し");
		assertThat(this.browser.get(path).document().select(".button.danger")).isEmpty();
	}

	@Test
	void movesSomebodyToAnotherSession() {
		String path = enter("山田 太郎", Map.of());
		assertThat(this.browser.get(path + "/move").texts("label.choice")).singleElement().asString().contains("残り2席");
		assertThat(this.browser.post(path + "/move", Map.of("to", "")).status()).isEqualTo(422);
		Page page = this.browser.submit(path + "/move", Map.of("to", this.second, "key", Acts.newKey()));
		assertThat(page.text(".notice")).contains("新しい受付番号");
		assertThat(roll(this.first).in(PlaceState.BOOKED)).isEmpty();
		assertThat(roll(this.second).in(PlaceState.BOOKED)).hasSize(1);
	}

	@Test
	void promotesWithAReasonOnly() {
		enter("一番", Map.of());
		enter("二番", Map.of());
		String path = enter("三番", Map.of("waits", "on"));
		assertThat(this.browser.post(path + "/promote", Map.of("key", Acts.newKey())).status()).isEqualTo(422);
		assertThat(roll(this.first).in(PlaceState.WAITING)).hasSize(1);
		this.browser.submit(path + "/promote", Map.of("key", Acts.newKey(), "reason", "CHAIR_ADDED"));
		assertThat(roll(this.first).in(PlaceState.BOOKED)).hasSize(3);
	}

	@Test
	void answersAnOfferForSomebodyOnThePhone() {
		String booked = enter("一番", Map.of());
		enter("二番", Map.of());
		String path = enter("三番", Map.of("waits", "on"));
		this.browser.submit(booked + "/cancel", Map.of("key", Acts.newKey()));
		assertThat(this.browser.get(path).texts("button[name=answer]")).containsExactly("参加する", "辞退する");
		this.browser.submit(path + "/offer", Map.of("key", Acts.newKey(), "answer", "accept"));
		assertThat(roll(this.first).in(PlaceState.BOOKED)).hasSize(2);
	}

	@Test
	void notesWhoCameAndTakesItBack() {
		String path = enter("山田 太郎", Map.of());
		assertThat(this.browser.get(ROLL + this.first + "/attendance").texts(".arrival")).hasSize(1);
		assertThat(this.browser.post(ROLL + this.first + "/attendance", Map.of("q", "いない")).text("#arrivals"))
			.contains("あてはまる方はいません");
		this.browser.submit(path + "/attendance", Map.of("came", "ATTENDED"));
		assertThat(roll(this.first).entries().getFirst().attendance()).isEqualTo(Attendance.ATTENDED);
		this.browser.submit(path + "/attendance", Map.of("came", ""));
		assertThat(roll(this.first).entries().getFirst().attendance()).isNull();
		Page line = as(Role.SESSION_RUNNER).with("HX-Request", "true")
			.post(path + "/attendance", Map.of("came", "ABSENT"));
		assertThat(line.document().select("button[id^=absent-]")).as("where the focus returns to").hasSize(1);
		assertThat(line.status()).isEqualTo(200);
		assertThat(line.document().select("main")).isEmpty();
		assertThat(line.text("[aria-pressed=true]")).isEqualTo("来ていない");
	}

}
