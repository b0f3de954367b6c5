package jp.wakuwaku.bot.console.consultations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.programs.ProgramCase;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Hours;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Slot;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConsultationScreensTests extends ProgramCase {

	private final String adviser = this.path + "/advisers/" + this.name + "-a";

	@BeforeEach
	void publishOne() {
		Consultation bare = Specimens.consultation(Specimens.rules(), Set.of(), Specimens.adviser(this.name + "-a",
				Map.of(DayOfWeek.WEDNESDAY, List.of(Specimens.hours("13:00", "16:00"))), Map.of(), Set.of()));
		publish(new Consultation(new ProgramId(this.name), bare.facts(), bare.places(), bare.advisers(), bare.rules(),
				bare.closedDays(), new Form(List.of(), false), 5, StaffStatus.OPEN));
	}

	@Test
	void addsHoursToSeveralDaysOfTheWeekAtOnce() {
		List<Map.Entry<String, String>> typed = new ArrayList<>(
				List.of(Map.entry("days", "MONDAY"), Map.entry("days", "WEDNESDAY"), Map.entry("from", "10:00"),
						Map.entry("until", "12:00"), Map.entry("places", "1"), Map.entry("mark", mark())));
		assertThat(this.browser.post(this.adviser + "/hours/new", typed).location()).isEqualTo(this.adviser);
		Hours hours = new Hours(LocalTime.of(10, 0), LocalTime.of(12, 0), List.of("電話"));
		assertThat(only().weekly()).containsEntry(DayOfWeek.MONDAY, List.of(hours));
		assertThat(only().weekly().get(DayOfWeek.WEDNESDAY)).hasSize(2);
		assertThat(as(Role.VIEWER).get(this.adviser).texts("tbody tr"))
			.anyMatch((row) -> row.contains("毎週月曜日") && row.contains("10:00〜12:00") && row.contains("電話"));
	}

	@Test
	void refusesHoursThatOverlapAndSaysWhatIsMissing() {
		Map<String, String> typed = new HashMap<>(
				Map.of("days", "WEDNESDAY", "from", "15:00", "until", "17:00", "mark", mark()));
		Page page = this.browser.post(this.adviser + "/hours/new", typed);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#from-error")).contains("重なっています");
		typed.putAll(Map.of("days", "TUESDAY", "until", "14:00"));
		assertThat(this.browser.post(this.adviser + "/hours/new", typed).text("#until-error")).contains("始まりより後");
		assertThat(this.browser.post(this.adviser + "/hours/new", Map.of()).texts(".summary li")).hasSize(3);
		assertThat(
				this.browser.post(this.adviser + "/hours/day", Map.of("from", "1", "until", "2")).texts(".summary li"))
			.hasSize(3);
	}

	@Test
	void tellsWhichBookedSlotsAChangeOfHoursLeavesOut() {
		Slot booked = book();
		String hours = this.adviser + "/hours/wednesday-1300";
		Map<String, String> typed = fields(this.browser.get(hours), hours);
		typed.put("from", "14:00");
		Page page = this.browser.post(hours, typed);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts(".warning li")).singleElement().asString().contains("13:00");
		assertThat(page.document().select(".warning a").attr("href")).endsWith(booked.id().value());
		assertThat(only().weekly().get(DayOfWeek.WEDNESDAY)).containsExactly(Specimens.hours("13:00", "16:00"));
		typed.put("confirmed", "on");
		assertThat(this.browser.post(hours, typed).location()).isEqualTo(this.adviser);
		assertThat(only().weekly().get(DayOfWeek.WEDNESDAY)).containsExactly(Specimens.hours("14:00", "16:00"));
		Page week = this.browser.get(this.path + "/slots?day=" + booked.time().startsAt().toLocalDate());
		assertThat(week.texts(".slots li")).anyMatch((slot) -> slot.contains("予約あり") && slot.contains("時間の外"));
	}

	@Test
	void asksBeforeHoursWithBookingsAreTakenOut() {
		book();
		String remove = this.adviser + "/hours/wednesday-1300/remove";
		Page asked = this.browser.post(remove, Map.of("mark", mark()));
		assertThat(asked.texts(".warning li")).hasSize(1);
		Map<String, String> sure = fields(asked, remove);
		sure.put("confirmed", "on");
		this.browser.submit(remove, sure);
		assertThat(only().weekly()).isEmpty();
	}

	@Test
	void listsWhomToPhoneAfterADayOff() {
		LocalDate day = book().time().startsAt().toLocalDate();
		String block = "/console/registrations/advisers/block";
		Page asked = this.browser.get(block + "?adviser=" + this.name + "-a&from=" + this.name + "&day=" + day);
		assertThat(asked.text("main")).contains(day.getMonthValue() + "月" + day.getDayOfMonth() + "日(水)を休みにします");
		Page calls = this.browser.submit(block, fields(asked, block));
		assertThat(calls.text(".notice")).contains("休みにしました", "届かない方 1件");
		assertThat(calls.texts("tbody tr")).hasSize(1);
		String again = this.browser.get("/console/registrations/advisers")
			.document()
			.select("td a[href*=" + this.name + "-a]")
			.attr("href");
		assertThat(this.browser.get(again).texts("tbody tr")).hasSize(1);
		String other = again.replace(day.toString(), day.plusDays(1).toString());
		assertThat(this.browser.get(other).text(".empty")).contains("電話する方はいません");
	}

	@Test
	void showsHowEachSlotOfAWeekStands() {
		Slot booked = book();
		LocalDate day = booked.time().startsAt().toLocalDate();
		Page week = as(Role.VIEWER).get(this.path + "/slots?day=" + day);
		assertThat(week.texts(".slots li")).hasSize(3).first().asString().contains("13:00〜13:45").contains("予約あり");
		assertThat(week.texts(".slots li .tag")).filteredOn("空き"::equals).hasSize(2);
		assertThat(week.document().select(".slots a")).as("only who runs sessions is led to a booking").isEmpty();
		assertThat(this.browser.get(this.path + "/slots?day=" + day).document().select(".slots a")).hasSize(1);
		Page later = this.browser.get(this.path + "/slots?day=" + day.plusYears(1));
		assertThat(later.texts(".slots li .tag")).containsOnly("受付前");
		Page before = this.browser.get(this.path + "/slots?day=" + day.minusYears(1));
		assertThat(before.texts(".slots li .tag")).containsOnly("受付終了");
		Page month = this.browser.get(this.path + "/slots/month?month=" + day.toString().substring(0, 7));
		assertThat(month.document().select("td:contains(予約 1)").text()).contains("空き 2 予約 1");
	}

	@Test
	void leadsFromACalendarToADayOffAndBack() {
		String week = this.path + "/slots?day=2031-01-06";
		Page calendar = this.browser.get(week);
		Page question = this.browser.get(calendar.document().select(".slot-acts a[href*=block]").first().attr("href"));
		assertThat(question.status()).isEqualTo(200);
		assertThat(question.document().select(".back a").attr("href")).isEqualTo(week);
		Page blocked = this.browser.post("/console/registrations/advisers/block",
				fields(question, "/console/registrations/advisers/block"));
		assertThat(blocked.location()).isEqualTo(week);
		Page list = this.browser.get(this.browser.get(week)
			.document()
			.select(".slot-acts a[href^=/console/registrations/advisers?]")
			.attr("href"));
		assertThat(list.document().select(".back a").attr("href")).isEqualTo(week);
		assertThat(this.browser.get("/console/registrations/advisers?from=//evil.example")
			.document()
			.select(".back a")
			.attr("href")).isEqualTo("/console/registrations/slots");
	}

	@Test
	void hasHoursOfASingleDayInPlaceOfThoseOfTheWeek() {
		LocalDate day = JapanTime.at(this.clock.instant()).toLocalDate().plusDays(14).with(DayOfWeek.WEDNESDAY);
		Page page = this.browser.get(this.adviser + "/hours/new?date=" + day);
		assertThat(page.document().select("#date").val()).isEqualTo(day.toString());
		Map<String, String> typed = fields(page, this.adviser + "/hours/day");
		typed.putAll(Map.of("from", "9:00", "until", "10:00"));
		assertThat(this.browser.post(this.adviser + "/hours/day", typed).text("#from-error")).contains("13:00 のように");
		typed.put("from", "09:00");
		this.browser.submit(this.adviser + "/hours/day", typed);
		assertThat(only().hoursOn(day)).containsExactly(Specimens.hours("09:00", "10:00"));
		String key = this.adviser + "/hours/" + day + "-0900";
		assertThat(this.browser.get(key).document().select("#until").val()).isEqualTo("10:00");
		this.browser.submit(key + "/remove", Map.of("mark", mark()));
		assertThat(only().hoursOn(day)).containsExactly(Specimens.hours("13:00", "16:00"));
		assertThat(this.browser.get(key).status()).isEqualTo(404);
		assertThat(this.browser.get(this.adviser + "/hours/never-25").status()).isEqualTo(404);
	}

	@Test
	void keepsDaysOnWhichNobodyAdvises() {
		Slot booked = book();
		String days = this.path + "/closed-days";
		String day = booked.time().startsAt().toLocalDate().toString();
		Page asked = this.browser.post(days, Map.of("mark", mark(), "day", day));
		assertThat(asked.texts(".warning li")).hasSize(1);
		this.browser.submit(days, Map.of("mark", mark(), "day", day, "confirmed", "on"));
		this.browser.submit(days + "/holidays", Map.of("mark", mark(), "confirmed", "on"));
		Set<LocalDate> closed = ((Consultation) published()).closedDays();
		assertThat(closed).contains(LocalDate.parse(day)).hasSizeBetween(15, 25);
		this.browser.submit(days + "/remove", Map.of("mark", mark(), "day", day));
		assertThat(((Consultation) published()).closedDays()).doesNotContain(LocalDate.parse(day));
		assertThat(this.browser.post(days, Map.of("mark", mark(), "day", "29日")).text("#day-error")).contains("のように");
	}

	@Test
	void changesTheRulesOfSlots() {
		String rules = this.path + "/slot-rules";
		Map<String, String> typed = fields(this.browser.get(rules), rules);
		assertThat(typed).containsEntry("length", "45").containsEntry("notice", "24").containsEntry("horizon", "28");
		typed.putAll(Map.of("length", "30", "buffer", "0"));
		this.browser.submit(rules, typed);
		assertThat(((Consultation) published()).rules().length()).hasMinutes(30);
		typed.putAll(Map.of("length", "1", "horizon", "0"));
		assertThat(this.browser.post(rules, typed).texts(".summary li")).hasSize(2);
	}

	@Test
	void keepsPlacesAndTheHoursThatNameThem() {
		this.browser.submit(this.path + "/places/new",
				Map.of("mark", mark(), "kind", "online", "place", "オンライン", "link", ""));
		assertThat(((Consultation) published()).places()).hasSize(3).contains(new Place.Online("オンライン", null));
		this.browser.submit(this.adviser + "/hours/new",
				Map.of("mark", mark(), "days", "FRIDAY", "from", "10:00", "until", "12:00", "places", "2"));
		String place = this.path + "/places/2";
		assertThat(this.browser.post(place + "/remove", Map.of("mark", mark())).text("#mark-error")).contains("先に");
		this.browser.submit(place, Map.of("mark", mark(), "kind", "online", "place", "ビデオ通話", "link", ""));
		assertThat(only().weekly().get(DayOfWeek.FRIDAY).getFirst().places()).containsExactly("ビデオ通話");
		assertThat(this.browser.post(place, Map.of("mark", mark(), "kind", "online", "place", "電話", "link", ""))
			.text("#place-error")).contains("同じ名前");
		this.browser.submit(this.path + "/places/0/remove", Map.of("mark", mark()));
		assertThat(((Consultation) published()).places()).extracting(Place::name).containsExactly("電話", "ビデオ通話");
		assertThat(this.browser.get(this.path + "/places/7").status()).isEqualTo(404);
	}

	@Test
	void addsAnAdviserAndTakesOutOnlyWhoHasNoBookings() {
		book();
		Page page = this.browser.submit(this.path + "/advisers/new",
				Map.of("mark", mark(), "name", "相談員B", "introduction", "経理のこと"));
		assertThat(page.text("h1")).isEqualTo("相談員B");
		Adviser added = ((Consultation) published()).advisers().getLast();
		this.browser.submit(this.path + "/advisers/" + added.id() + "/facts",
				Map.of("mark", mark(), "name", "相談員C", "introduction", ""));
		assertThat(((Consultation) published()).advisers()).extracting(Adviser::name).contains("相談員C");
		assertThat(this.browser.post(this.adviser + "/remove", Map.of("mark", mark())).text("#mark-error"))
			.contains("予約が入っています");
		this.browser.submit(this.path + "/advisers/" + added.id() + "/remove", Map.of("mark", mark()));
		assertThat(((Consultation) published()).advisers()).hasSize(1);
	}

	@Test
	void stopsAndBeginsTakingBookings() {
		String status = this.path + "/status";
		assertThat(this.browser.submit(status + "/close", Map.of("mark", mark())).text(".notice")).contains("止めました");
		assertThat(((Consultation) published()).status()).isEqualTo(StaffStatus.CLOSED);
		this.browser.submit(status + "/open", Map.of("mark", mark()));
		assertThat(((Consultation) published()).status()).isEqualTo(StaffStatus.OPEN);
		assertThat(this.browser.post(status + "/close", Map.of("mark", "older")).status()).isEqualTo(409);
	}

	/** The first slot of a day that is not too near, for somebody at the counter. */
	private Slot book() {
		ZonedDateTime later = JapanTime.at(this.clock.instant()).plusDays(2);
		Slot slot = this.seatings.free((Consultation) published(), this.clock.instant())
			.stream()
			.filter((each) -> each.time().startsAt().isAfter(later) && each.time().startsAt().getHour() == 13)
			.findFirst()
			.orElseThrow();
		Page page = this.browser.post("/console/registrations/sessions/" + slot.id() + "/new", Map.of());
		assertThat(page.location()).as(page.text(".summary")).contains("/receipts/");
		return slot;
	}

	private Adviser only() {
		return ((Consultation) published()).advisers().getFirst();
	}

	private String mark() {
		return this.browser.get(this.path + "/status").document().select("input[name=mark]").val();
	}

}
