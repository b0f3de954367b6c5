package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class CalendarsIntegrationTests {

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant hanako = new Applicant(this.office, "hanako");

	private final MockMvcTester mvc = MockMvcTester.create(
			MockMvcBuilders.standaloneSetup(new CalendarController(this.office.calendars, this.office.clock)).build());

	@BeforeEach
	void publish() {
		this.office.programs.publish(
				Specimens.seminar("handmade", Specimens.session("handmade-1", 1, StaffStatus.OPEN),
						Specimens.session("handmade-2", 1, StaffStatus.OPEN)),
				Specimens.consultation(Specimens.rules(), Set.of(), Specimens.adviser("a",
						Map.of(DayOfWeek.WEDNESDAY, List.of(Specimens.hours("13:00", "15:00"))), Map.of(), Set.of())));
		this.office.seatings.follow();
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void areOpenedOutsideOfLine() {
		books("registration/book/handmade/handmade-1/0");
		assertThat(link()).hasScheme("https").hasParameter("openExternalBrowser", "1");
		assertThat(link().getPath()).matches("/c/[0-9A-Za-z_-]{22}\\.ics");
	}

	@Test
	void areServedToNobodyElseAndKeptByNobody() {
		books("registration/book/handmade/handmade-1/0");
		MvcTestResult result = get(link());
		assertThat(result).hasStatusOk()
			.hasContentType("text/calendar;charset=UTF-8")
			.hasHeader("Cache-Control", "no-store")
			.hasHeader("Referrer-Policy", "no-referrer")
			.hasHeader("X-Robots-Tag", "noindex")
			.hasHeader("Content-Disposition", "inline; filename=\"yoyaku.ics\"");
		assertThat(this.mvc.get().uri("/c/AAAAAAAAAAAAAAAAAAAAAA.ics")).hasStatus(404)
			.hasHeader("Cache-Control", "no-store");
		assertThat(this.mvc.get().uri("/c/x.ics")).hasStatus(404);
	}

	@Test
	void tellWhatAndWhereOfASeminar() {
		books("registration/book/handmade/handmade-1/0");
		VEvent event = event(link());
		assertThat(event.getSummary().getValue()).isEqualTo("講座 handmade");
		assertThat(event.getLocation().getValue()).isEqualTo("本庁 茨城県小美玉市堅倉835");
		assertThat(event.getDateStart().getValue()).isEqualTo("2026-11-25T13:30:00+09:00");
		assertThat(event.getStatus().isConfirmed()).isTrue();
	}

	@Test
	void followAMoveUnderTheSameId() {
		books("registration/book/handmade/handmade-1/0");
		URI before = link();
		String id = event(before).getUid().getValue();
		int sequence = event(before).getSequence().getValue();
		this.hanako.taps("別の日に変える");
		this.hanako.taps("11月25日（水） 13:30");
		this.hanako.taps("この日に変える");
		assertThat(link()).isEqualTo(before);
		VEvent moved = event(before);
		assertThat(moved.getUid().getValue()).isEqualTo(id);
		assertThat(moved.getSequence().getValue()).isEqualTo(sequence + 1);
		assertThat(moved.getStatus().isConfirmed()).isTrue();
		cancels();
		VEvent cancelled = event(before);
		assertThat(cancelled.getUid().getValue()).isEqualTo(id);
		assertThat(cancelled.getSequence().getValue()).isEqualTo(sequence + 2);
		assertThat(cancelled.getStatus().isCancelled()).isTrue();
	}

	@Test
	void tellOfACancelledBookingAlsoWhenItIsBookedAgain() {
		books("registration/book/handmade/handmade-1/0");
		URI first = link();
		cancels();
		books("registration/book/handmade/handmade-1/0");
		assertThat(link()).isNotEqualTo(first);
		assertThat(event(first).getStatus().isCancelled()).isTrue();
		assertThat(event(link()).getStatus().isConfirmed()).isTrue();
	}

	@Test
	void sayNothingOfAConsultation() {
		this.hanako.says("個別相談");
		this.hanako.taps("12月2日（水）");
		this.hanako.taps("14:00 相談員 a");
		this.hanako.taps("電話");
		this.hanako.taps("申し込む");
		VEvent event = event(link());
		assertThat(event.getSummary().getValue()).isEqualTo("ご予約");
		assertThat(text(link())).doesNotContain("相談", "kigyo", "0299");
	}

	@Test
	void showNothingOfWhoeverIsForgotten() {
		books("registration/book/handmade/handmade-1/0");
		URI link = link();
		this.office.calendars.forget(this.hanako.onlyRegistration().id());
		assertThat(get(link)).hasStatus(404);
	}

	@Test
	void leaveNoQrCodeOfWhoeverIsForgotten() {
		books("registration/book/handmade/handmade-1/0");
		String file = link().getPath().replaceFirst(".*/", "");
		Pass pass = this.office.passes.open(CalendarToken.read(file.replace(".ics", "")).orElseThrow()).orElseThrow();
		assertThat(this.office.passes.find(pass.token())).contains(this.hanako.onlyRegistration());
		assertThat(this.office.dump().toString()).contains("registration-pass:");
		this.office.calendars.forget(this.hanako.onlyRegistration().id());
		assertThat(this.office.passes.find(pass.token())).isEmpty();
		assertThat(this.office.dump().toString()).doesNotContain("registration-pass:");
	}

	@Test
	void areNotMadeForWhoeverIsForgottenMeanwhile() {
		int calls = 0;
		boolean isForgotten = true;
		while (isForgotten) {
			books("registration/book/handmade/handmade-1/0");
			Registration registration = this.hanako.onlyRegistration();
			isForgotten = this.office.interruptedAfter(calls, () -> this.office.forgotten.forget(registration.person()),
					() -> this.office.calendars.linkTo(registration));
			if (isForgotten) {
				assertThat(this.office.dump().toString()).as("after %d calls", calls)
					.doesNotContain(registration.id().value());
				RedisExtension.flush();
				publish();
				calls++;
			}
		}
		assertThat(calls).isBetween(1, 10);
	}

	private void books(String choice) {
		this.hanako.tapsOld(choice);
		assertThat(this.hanako.taps("申し込む")).contains("[カレンダーに入れる]");
	}

	private void cancels() {
		this.hanako.taps("申し込みを取り消す");
		assertThat(this.hanako.taps("はい、取り消します")).startsWith("【取り消しました】");
	}

	private URI link() {
		return this.hanako.dialogue.actions()
			.stream()
			.filter((action) -> action.label().equals("カレンダーに入れる"))
			.map((action) -> ((Action.Open) action).target())
			.findFirst()
			.orElseThrow();
	}

	private VEvent event(URI link) {
		return Biweekly.parse(text(link)).first().getEvents().getFirst();
	}

	private String text(URI link) {
		return new String(get(link).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(URI link) {
		return this.mvc.get().uri(link.getPath()).exchange();
	}

}
