package jp.wakuwaku.bot.console.registrations;

import java.util.Map;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IntakeTests extends DeskScreens {

	@Test
	void asksForAllThatTheProgramAsksFor() {
		Page page = this.browser.get(ROLL + this.first + "/new");
		assertThat(page.document().select("#f-consent, #f-name, #f-phone, #f-companions")).hasSize(4);
		assertThat(page.document().select("#f-phone").attr("type")).isEqualTo("tel");
	}

	@Test
	void saysBesideTheFieldWhatIsWrong() {
		Page page = this.browser.post(ROLL + this.first + "/new", Map.of("f-name", "山田", "f-phone", "1"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#f-phone-error")).isNotEmpty();
		assertThat(page.text("#f-consent-error")).contains("同意が必要です");
		assertThat(page.document().select("#f-name").val()).isEqualTo("山田");
		assertThat(page.document().select(".summary a[href=#f-phone]")).hasSize(1);
	}

	@Test
	void registersOnceHoweverOftenItIsSent() {
		Map<String, String> answers = answers("山田 太郎", phone());
		String once = this.browser.post(ROLL + this.first + "/new", answers).location();
		assertThat(this.browser.post(ROLL + this.first + "/new", answers).location()).isEqualTo(once);
		assertThat(roll(this.first).in(PlaceState.BOOKED)).hasSize(1);
	}

	@Test
	void asksWhetherItIsTheSamePersonWhenThePhoneIsKnown() {
		String phone = phone();
		enter("山田 太郎", Map.of("f-phone", phone));
		Map<String, String> answers = answers("山田 花子", phone);
		Page page = this.browser.post(ROLL + this.second + "/new", answers);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts("input[name=person] + span")).hasSize(2);
		assertThat(page.document().select("input[name=key]").val()).isEqualTo(answers.get("key"));
		assertThat(this.browser.post(ROLL + this.second + "/new", with(answers, "person", "other")).location())
			.isNotEmpty();
		assertThat(roll(this.second).in(PlaceState.BOOKED)).hasSize(1);
	}

	@Test
	void booksASlotAndMovesItToAnotherOne() {
		String slots = "/console/registrations/slots";
		String slot = this.browser.get(slots + "?state=free").document().select("tbody a").last().attr("href");
		Map<String, String> answers = with(answers("相談 する子", phone()), "f-topic", "starting");
		String path = this.browser.post(slot + "/new", answers).location();
		assertThat(path).startsWith("/console/registrations/receipts/");
		assertThat(this.browser.get(slots).document().select("tbody a[href=" + slot + "]")).hasSize(1);
		String other = this.browser.get(path + "/move").document().select("input[name=to]").first().val();
		Page moved = this.browser.submit(path + "/move", Map.of("to", other, "key", Acts.newKey()));
		assertThat(moved.text(".notice")).contains("新しい受付番号");
		assertThat(this.browser.get(slots).document().select("tbody a[href=" + slot + "]")).isEmpty();
	}

	@Test
	void offersToWaitWhenThereIsNoRoom() {
		enter("一番", Map.of());
		enter("二番", Map.of());
		Page page = this.browser.post(ROLL + this.first + "/new", answers("三番", phone()));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#reason-error")).contains("空きが足りません", "キャンセル待ち");
		enter("三番", Map.of("reason", "PROMISED"));
		assertThat(roll(this.first).in(PlaceState.BOOKED)).hasSize(3);
	}

}
