package jp.wakuwaku.bot.console.programs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ReminderRule;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramSetUpTests extends ProgramCase {

	private static final Map<String, String> FACTS = Map.of("title", "はじめての経理", "summary", "帳簿の付け方を学びます", "description",
			"くわしい説明\r\n二行目", "office", "市民協働課", "phone", "0299-48-1111", "kind", "venue", "place", "本庁", "address",
			"茨城県小美玉市堅倉835");

	@Test
	void beginsASeminarThatNobodySees() {
		Page page = this.browser.submit("/console/programs/new/seminar", FACTS);
		assertThat(page.text("h1")).isEqualTo("はじめての経理");
		assertThat(page.text(".notice")).contains("次に、回を");
		Seminar made = (Seminar) newest();
		assertThat(made.isDraft()).isTrue();
		assertThat(made.facts().description()).isEqualTo("くわしい説明\n二行目");
		assertThat(made.form().fields()).hasSize(4);
		assertThat(this.browser.get("/console/programs/new/seminar").document().select("#office").val())
			.as("as in the program before")
			.isEqualTo("市民協働課");
		this.browser.submit("/console/programs/new/seminar", FACTS);
		assertThat(newest().id().value()).isEqualTo(made.id() + "-2");
	}

	@Test
	void beginsAConsultationThatIsOpenedOnceItHasHours() {
		Map<String, String> typed = new HashMap<>(FACTS);
		assertThat(this.browser.post("/console/programs/new/consultation", typed).text("#adviser-error"))
			.contains("相談員の名前");
		typed.put("adviser", "相談員A");
		Page page = this.browser.submit("/console/programs/new/consultation", typed);
		assertThat(page.text(".warning")).contains("相談できる時間がまだありません");
		Consultation made = (Consultation) newest();
		assertThat(made.status()).isEqualTo(StaffStatus.DRAFT);
		String status = "/console/programs/of/" + made.id() + "/status";
		String mark = this.browser.get(status).document().select("input[name=mark]").val();
		assertThat(this.browser.post(status + "/open", Map.of("mark", mark)).text("#mark-error")).contains("先に");
	}

	@Test
	void saysBesideTheFieldsWhatIsMissing() {
		Page page = this.browser.post("/console/programs/new/seminar", Map.of());
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts(".field .error")).hasSizeGreaterThan(5);
		assertThat(this.browser.get("/console/programs/new/robot").status()).isEqualTo(404);
	}

	@Test
	void changesForWhomASeminarIsAndWhenToRemind() {
		publish(Specimens.seminar(this.name));
		Map<String, String> rules = fields(this.browser.get(this.path + "/rules"), this.path + "/rules");
		rules.putAll(Map.of("perPerson", "3", "neutral", "on", "kind", "online", "place", "オンライン"));
		this.browser.submit(this.path + "/rules", rules);
		Seminar changed = (Seminar) published();
		assertThat(changed.perPerson()).isEqualTo(3);
		assertThat(changed.isNeutral()).isTrue();
		assertThat(changed.place()).isEqualTo(new Place.Online("オンライン", null));
		assertThat(this.browser.post(this.path + "/rules", rules).status()).as("sent once more").isEqualTo(409);
		Map<String, String> reminders = fields(this.browser.get(this.path + "/reminders"), this.path + "/reminders");
		assertThat(reminders).containsEntry("days-0", "7").containsEntry("at-0", "18:00").containsEntry("hours-0", "2");
		reminders.putAll(Map.of("days-0", "", "at-0", "", "hours-0", "3"));
		Page page = this.browser.submit(this.path + "/reminders", reminders);
		assertThat(page.shows("1日前の18:00、3時間前")).isTrue();
		Map<String, String> none = fields(this.browser.get(this.path + "/reminders"), this.path + "/reminders");
		none.replaceAll((name, value) -> name.matches("(days|at|hours)-.*") ? "" : value);
		assertThat(this.browser.submit(this.path + "/reminders", none).text(".notice")).contains("リマインドを送りません");
	}

	@Test
	void keepsTheRemindersThroughEveryOtherChange() {
		List<ReminderRule> own = List.of(new ReminderRule("3 days 9:00"));
		Seminar bare = Specimens.seminar(this.name, Specimens.session(this.name + "-1", 5, StaffStatus.DRAFT));
		publish(new Seminar(bare.id(), bare.facts(), bare.place(), bare.sessions(), bare.form(), 1, false, own));
		Map<String, String> facts = fields(this.browser.get(this.path + "/facts"), this.path + "/facts");
		facts.put("fee", "無料");
		this.browser.submit(this.path + "/facts", facts);
		String session = this.path + "/sessions/" + this.name + "-1";
		Map<String, String> place = fields(this.browser.get(session), session);
		place.put("place", "図書館");
		this.browser.submit(session, place);
		this.browser.submit(this.path + "/copy", Map.of("name", "写し", "days", "364"));
		assertThat(published().facts().fee()).isEqualTo("無料");
		assertThat(published().reminders()).isEqualTo(own);
		assertThat(newest().reminders()).isEqualTo(own);
	}

	@Test
	void removesDraftsThatNobodyHasSeen() {
		publish(Specimens.seminar(this.name, Specimens.session(this.name + "-1", 5, StaffStatus.DRAFT),
				Specimens.session(this.name + "-2", 5, StaffStatus.DRAFT)));
		String session = this.path + "/sessions/" + this.name + "-1/remove";
		Page asked = this.browser.get(session);
		assertThat(asked.text("h1")).isEqualTo("この下書きの回を消す");
		this.browser.submit(session, fields(asked, session));
		assertThat(this.programs.latest().list().session(new SessionId(this.name + "-1"))).isEmpty();
		Page all = this.browser.get(this.path + "/remove");
		this.browser.submit(this.path + "/remove", fields(all, this.path + "/remove"));
		assertThat(ids()).doesNotContain(new ProgramId(this.name));
	}

	@Test
	void removesNothingThatResidentsSee() {
		publish(Specimens.seminar(this.name, Specimens.session(this.name + "-1", 5, StaffStatus.OPEN)));
		String session = this.path + "/sessions/" + this.name + "-1/remove";
		assertThat(this.browser.submit(session, fields(this.browser.get(session), session)).text(".notice"))
			.contains("消せませんでした");
		this.browser.submit(this.path + "/remove",
				fields(this.browser.get(this.path + "/remove"), this.path + "/remove"));
		assertThat(this.programs.latest().list().session(new SessionId(this.name + "-1"))).isPresent();
	}

	@Test
	void putsSessionsOnTheCalendar() {
		publish(Specimens.seminar(this.name, Specimens.session(this.name + "-1", 5, StaffStatus.OPEN),
				Specimens.session(this.name + "-2", 5, StaffStatus.DRAFT)));
		Page november = as(Role.VIEWER).get("/console/calendar?month=2026-11");
		assertThat(november.text("strong")).isEqualTo("2026年11月");
		assertThat(november.document().select("td:contains(講座 " + this.name + ") .short").text()).isEqualTo("25");
		assertThat(november.shows("講座 " + this.name + "（下書き）")).isTrue();
		assertThat(november.document().select("a[href=" + this.path + "]")).isNotEmpty();
		assertThat(as(Role.VIEWER).get("/console/calendar?month=1999-01").text(".empty")).contains("この月の予定はありません");
	}

	private Program newest() {
		return this.programs.latest().list().programs().getLast();
	}

}
