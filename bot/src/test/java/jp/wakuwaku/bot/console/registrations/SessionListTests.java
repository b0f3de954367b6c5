package jp.wakuwaku.bot.console.registrations;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SessionListTests extends DeskScreens {

	@Test
	void listsSessionsWithoutNamesToEverybody() {
		enter("山田 太郎", Map.of());
		Page page = as(Role.VIEWER).get("/console/registrations?q=" + this.first);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.texts("tbody tr")).singleElement().asString().contains("受付中", "1 / 2");
		assertThat(page.shows("山田")).isFalse();
		assertThat(page.document().select("tbody a")).isEmpty();
	}

	@Test
	void theFirstPageShowsTheSeatsOfEachSessionOfTheWeek() {
		enter("山田 太郎", Map.of());
		assertThat(cards(this.browser)).noneMatch((card) -> card.contains("自由な講座"));
		this.clock.advance(Duration.ofDays(4));
		StaffBrowser later = as(Role.SESSION_RUNNER);
		assertThat(cards(later)).anyMatch((card) -> card.contains("自由な講座申し込み 1 / 2 席"));
		assertThat(later.get("/console").document().select(".card a:contains(自由な講座)").attr("href"))
			.isEqualTo(ROLL + this.first);
		assertThat(as(Role.VIEWER).get("/console").document().select(".card a:contains(自由な講座)").attr("href"))
			.as("names are not for everybody")
			.isEqualTo("/console/registrations");
	}

	@Test
	void findsByStateAndSaysWhatToDoWhenNothingIsFound() {
		enter("山田 太郎", Map.of());
		enter("山田 次郎", Map.of());
		assertThat(this.browser.get("/console/registrations?state=FULL&q=" + this.name).texts("tbody tr")).hasSize(1);
		assertThat(this.browser.get("/console/registrations?q=どこにもない").text(".empty")).contains("あてはまる回はありません");
	}

	@Test
	void movesWhatIsOverToThePast() {
		this.clock.advance(Duration.ofDays(11));
		StaffBrowser later = as(Role.SESSION_RUNNER);
		assertThat(later.get("/console/registrations/past?q=" + this.first).texts("tbody tr")).hasSize(1);
		assertThat(later.get("/console/registrations?q=" + this.first).texts("tbody tr")).isEmpty();
	}

	@Test
	void showsSlotsThatAreFree() {
		Page page = this.browser.get("/console/registrations/slots?state=free");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.texts("tbody tr")).isNotEmpty();
		assertThat(this.browser.get("/console/registrations/slots").status()).isEqualTo(200);
	}

	@Test
	void findsARegistrationByItsNumber() {
		String path = enter("山田 太郎", Map.of());
		String number = path.substring(path.lastIndexOf('/') + 1);
		assertThat(this.browser.get("/console/registrations/receipts?number=" + number).location()).isEqualTo(path);
		assertThat(this.browser.open("/console/registrations/receipts?number=nothing").text(".notice"))
			.contains("見つかりません");
	}

	private static List<String> cards(StaffBrowser browser) {
		return browser.get("/console").texts(".card");
	}

}
