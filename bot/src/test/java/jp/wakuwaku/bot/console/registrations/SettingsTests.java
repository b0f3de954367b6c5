package jp.wakuwaku.bot.console.registrations;

import java.util.Map;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTests extends DeskScreens {

	@Test
	void closesAndOpensASession() {
		Page page = this.browser.submit(ROLL + this.first + "/close", Map.of("key", Acts.newKey()));
		assertThat(page.text(".notice")).contains("受付を止めました");
		assertThat(page.text(".tag")).isEqualTo("受付終了");
		assertThat(this.browser.submit(ROLL + this.first + "/open", Map.of("key", Acts.newKey())).text(".tag"))
			.isEqualTo("受付中");
	}

	@Test
	void raisesTheCapacityAndOffersWhatIsFree() {
		enter("一番", Map.of());
		enter("二番", Map.of());
		enter("三番", Map.of("waits", "on"));
		this.browser.submit(ROLL + this.first + "/capacity",
				Map.of("key", Acts.newKey(), "seats", "３", "childcare", "0", "waitingList", "on"));
		assertThat(roll(this.first).rules().capacity()).isEqualTo(3);
		assertThat(roll(this.first).in(PlaceState.OFFERED)).hasSize(1);
	}

	@Test
	void showsWhoWouldBeBeyondALowerCapacityAndAsks() {
		enter("一番", Map.of());
		enter("二番", Map.of());
		Map<String, String> one = Map.of("key", Acts.newKey(), "seats", "1", "childcare", "0");
		Page page = this.browser.post(ROLL + this.first + "/capacity", one);
		assertThat(page.texts("main li")).singleElement().asString().contains("二番");
		assertThat(roll(this.first).rules().capacity()).isEqualTo(2);
		this.browser.submit(ROLL + this.first + "/capacity", with(one, "confirmed", "yes"));
		assertThat(roll(this.first).rules().capacity()).isEqualTo(1);
		assertThat(roll(this.first).in(PlaceState.BOOKED)).hasSize(2);
	}

	@Test
	void saysWhatACapacityIs() {
		Page page = this.browser.post(ROLL + this.first + "/capacity", Map.of("seats", "たくさん", "childcare", "0"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#seats-error")).contains("1から10000");
	}

	@Test
	void callsASessionOffAfterShowingWhatIsSaid() {
		enter("山田 太郎", Map.of());
		Page page = this.browser.get(ROLL + this.first + "/call-off");
		assertThat(page.text(".message")).contains("自由な講座");
		assertThat(page.texts("main li")).singleElement().asString().contains("残り2席");
		Page calls = this.browser.submit(ROLL + this.first + "/call-off", Map.of("key", Acts.newKey()));
		assertThat(calls.texts("tbody tr")).singleElement().asString().contains("山田 太郎");
		assertThat(this.browser.get(ROLL + this.first + "/settings").text(".warning")).contains("中止になりました");
	}

	@Test
	void blocksADayOfAnAdviserWithAPreview() {
		String list = "/console/registrations/advisers";
		String adviser = this.browser.get(list).document().select("#adviser option").first().val();
		assertThat(this.browser.get(list + "/block?adviser=" + adviser + "&day=x").status()).isEqualTo(422);
		Page page = this.browser.get(list + "/block?adviser=" + adviser + "&day=2031-01-06");
		assertThat(page.text("dl")).contains("0件");
		Map<String, String> day = Map.of("key", Acts.newKey(), "adviser", adviser, "day", "2031-01-06");
		assertThat(this.browser.submit(list + "/block", day).texts("tbody tr"))
			.anyMatch((row) -> row.contains("2031年1月6日"));
		assertThat(this.browser.submit(list + "/unblock", with(day, "key", Acts.newKey())).texts("tbody tr"))
			.noneMatch((row) -> row.contains("2031年1月6日"));
	}

}
