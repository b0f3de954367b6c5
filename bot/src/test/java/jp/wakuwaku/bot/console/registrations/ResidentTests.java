package jp.wakuwaku.bot.console.registrations;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jp.wakuwaku.bot.audit.AuditEntry;
import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.console.security.TestStaff;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class ResidentTests extends DeskScreens {

	private static final String PERSONS = "/console/registrations/persons";

	@Autowired
	AuditTrail trail;

	@Test
	void findsSomebodyByTheWholePhoneNumberOrAReceiptNumber() {
		String phone = phone();
		String receipt = receipt(enter("山田 太郎", Map.of("f-phone", phone)));
		assertThat(find(phone.replace("-", "")).location()).isEqualTo(PERSONS + "/" + receipt);
		assertThat(find(receipt.toLowerCase().replace("-", "")).location()).isEqualTo(PERSONS + "/" + receipt);
		Page page = this.browser.submit(PERSONS, Map.of("number", "　" + phone));
		assertThat(page.texts("tbody tr")).singleElement().asString().contains(receipt, "自由な講座", "山田 太郎", phone);
		Page nobody = find(phone.substring(0, 8));
		assertThat(nobody.status()).isEqualTo(422);
		assertThat(nobody.text("#number-error")).contains("見つかりません");
		assertThat(nobody.body()).doesNotContain(phone.substring(0, 8));
	}

	@Test
	void asksWhichOfSeveralWithTheSameNumber() {
		String phone = phone();
		String first = receipt(enter("山田 太郎", Map.of("f-phone", phone)));
		String second = receipt(enter("山田 花子", Map.of("f-phone", phone, "person", "other")));
		Page page = find(phone);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("main li a").eachAttr("href")).contains(PERSONS + "/" + first,
				PERSONS + "/" + second);
		assertThat(page.body()).doesNotContain("山田", phone);
	}

	@Test
	void forgetsSomebodyAfterSayingWhatGoesAndWhy() {
		String receipt = receipt(enter("山田 太郎", Map.of()));
		String path = PERSONS + "/" + receipt + "/forget";
		Page page = this.browser.get(path);
		assertThat(page.texts(".losses li")).anyMatch((loss) -> loss.contains("席や順番 1件"))
			.anyMatch((loss) -> loss.contains("1件分"));
		String mark = page.document().select("input[name=mark]").val();
		assertThat(this.browser.post(path, Map.of("mark", mark)).text("#reason-error")).isNotEmpty();
		Map<String, String> sent = Map.of("mark", mark, "key", Acts.newKey(), "reason", "WISH_BY_PHONE");
		assertThat(this.browser.post(path, with(sent, "note", "090-1234-5678 の方")).text("#note-error")).isNotEmpty();
		assertThat(roll(this.first).in(PlaceState.BOOKED)).hasSize(1);
		Page done = this.browser.submit(path, with(sent, "note", "家族も同席"));
		assertThat(done.text(".notice")).contains("すべて消しました");
		assertThat(roll(this.first).in(PlaceState.BOOKED)).isEmpty();
		assertThat(this.browser.get(PERSONS + "/" + receipt).status()).isEqualTo(404);
		assertThat(this.browser.post(path, sent).status()).isEqualTo(404);
		assertThat(entries("PERSON_FORGOTTEN", receipt)).singleElement()
			.extracting(AuditEntry::detail)
			.isEqualTo("WISH_BY_PHONE: 家族も同席");
		String number = done.text(".notice").replaceAll(".*番号は (\\S+) です.*", "$1");
		assertThat(this.browser.get("/console/registrations/deletions").texts("tbody tr"))
			.anyMatch((row) -> row.contains(number) && row.contains("本人"));
		assertThat(this.browser.get("/console/registrations/deletions?q=" + number.toLowerCase(Locale.ROOT))
			.texts("tbody tr")).singleElement().asString().contains(number);
		assertThat(this.browser.get("/console/registrations/deletions?q=ない").text(".empty")).contains("もう一度確かめて");
	}

	@Test
	void doesNotForgetWhoHasSomethingElseByThen() {
		String phone = phone();
		String receipt = receipt(enter("山田 太郎", Map.of("f-phone", phone)));
		String path = PERSONS + "/" + receipt + "/forget";
		String mark = this.browser.get(path).document().select("input[name=mark]").val();
		this.browser.submit("/console/registrations/receipts/" + receipt + "/cancel", Map.of("key", Acts.newKey()));
		Page page = this.browser.post(path, Map.of("mark", mark, "key", Acts.newKey(), "reason", "EXERCISE"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.shows("もう一度確かめてください")).isTrue();
		assertThat(this.browser.get(PERSONS + "/" + receipt).status()).isEqualTo(200);
		assertThat(entries("PERSON_FORGOTTEN", receipt)).isEmpty();
	}

	@Test
	void notesLookUpsAndEndsThemWhenThereAreTooMany() {
		StaffBrowser another = this.staff.newcomerSignedIn(anybody(), Role.SESSION_RUNNER);
		for (int number = 0; number < TestStaff.LOOK_UPS; number++) {
			assertThat(another.post(PERSONS, Map.of("number", "090-0000-0000")).status()).isEqualTo(422);
		}
		Page page = another.post(PERSONS, Map.of("number", "090-0000-0000"));
		assertThat(page.status()).isEqualTo(429);
		assertThat(page.text("#number-error")).contains("15分");
		String receipt = receipt(enter("山田 太郎", Map.of()));
		assertThat(find(receipt).status()).isEqualTo(302);
		this.browser.get(PERSONS + "/" + receipt);
		assertThat(entries("RECEIPT_LOOKED_UP", receipt)).isNotEmpty();
		assertThat(entries("PHONE_LOOKED_UP", "")).isNotEmpty().allMatch((entry) -> entry.detail().isEmpty());
	}

	private Page find(String number) {
		return this.browser.post(PERSONS, Map.of("number", number));
	}

	private List<AuditEntry> entries(String act, String subject) {
		return this.trail.of(YearMonth.from(JapanTime.at(this.clock.instant())))
			.stream()
			.filter((entry) -> entry.act().equals(act) && entry.subject().equals(subject))
			.toList();
	}

	private static String receipt(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
