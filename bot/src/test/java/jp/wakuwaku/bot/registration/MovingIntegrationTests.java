package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.RecordId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class MovingIntegrationTests {

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant hanako = new Applicant(this.office, "hanako");

	@BeforeEach
	void register() {
		this.office.programs.publish(with(StaffStatus.OPEN));
		this.office.seatings.follow();
		this.hanako.tapsOld("registration/book/handmade/handmade-1/0");
		this.hanako.sendsPage(Map.of("consent", "agreed", "name", "小美玉 花子"));
		this.hanako.taps("申し込む");
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void keepsTheSeatUntilTheNewOneIsTheirsAndAsksNothingAgain() {
		assertThat(this.hanako.taps("別の日に変える")).startsWith("【別の日に変える】");
		assertThat(this.hanako.taps("11月25日（水） 13:30")).startsWith("【この日に変えますか？】").doesNotContain("ページ");
		assertThat(free("handmade-1")).isEqualTo(4);
		assertThat(this.hanako.taps("この日に変える")).startsWith("【日を変えました】");
		assertThat(free("handmade-1")).isEqualTo(5);
		assertThat(free("handmade-2")).isZero();
		Registration moved = this.office.registrations.latest(this.hanako.person(), new SeatingId("handmade-2"))
			.orElseThrow();
		assertThat(this.office.residents.details().find(this.hanako.person(), new RecordId(moved.id().value())))
			.contains(Map.of("consent", "agreed", "name", "小美玉 花子"));
		assertThat(this.office.residents.details().records(this.hanako.person())).hasSize(1);
	}

	@Test
	void asksNothingThatIsNewOfWhoeverMoves() {
		Seminar before = with(StaffStatus.OPEN);
		this.office.programs.publish(new Seminar(before.id(), before.facts(), before.place(), before.sessions(),
				new Form(
						List.of(before.form().fields().getFirst(), Specimens.field("reading", new FieldType.Reading())),
						false, List.of(before.form().fields().getLast())),
				1, false));
		this.hanako.taps("別の日に変える");
		this.hanako.taps("11月25日（水） 13:30");
		assertThat(this.hanako.taps("この日に変える")).startsWith("【日を変えました】");
		Registration moved = this.office.registrations.latest(this.hanako.person(), new SeatingId("handmade-2"))
			.orElseThrow();
		assertThat(this.office.residents.details().find(this.hanako.person(), new RecordId(moved.id().value())))
			.contains(Map.of("consent", "agreed", "name", "小美玉 花子"));
	}

	@Test
	void leavesEverythingAsItIsWhenItIsStopped() {
		this.hanako.taps("別の日に変える");
		this.hanako.taps("11月25日（水） 13:30");
		this.hanako.says("やめる");
		assertThat(free("handmade-1")).isEqualTo(4);
		assertThat(this.hanako.says("申込の確認")).contains("申し込み済みです");
	}

	@Test
	void takesAnotherSessionWhenTheirOwnIsCancelledAndAsksNothingAgain() {
		Booking lost = cancel("handmade-1");
		assertThat(this.hanako.isTold(new Tidings.Noticed(lost, Tidings.Notice.CANCELLED))).startsWith("【中止のお知らせ】")
			.contains("[ほかの日を選ぶ]");
		assertThat(this.hanako.taps("ほかの日を選ぶ")).startsWith("【ほかの日を選ぶ】").contains("前に入力された内容");
		assertThat(this.hanako.taps("11月25日（水） 13:30")).startsWith("【この日に変えますか？】").doesNotContain("ページ");
		assertThat(this.hanako.taps("この日に変える")).startsWith("【日を変えました】");
		assertThat(free("handmade-2")).isZero();
		Registration other = this.office.registrations.latest(this.hanako.person(), new SeatingId("handmade-2"))
			.orElseThrow();
		assertThat(this.office.residents.details().find(this.hanako.person(), new RecordId(other.id().value())))
			.contains(Map.of("consent", "agreed", "name", "小美玉 花子"));
	}

	@Test
	void takesNoMoreSessionsForACancelledOneThanOnePersonMayHave() {
		Booking lost = cancel("handmade-1");
		this.office.programs.publish(with(StaffStatus.CANCELLED, Specimens.session("handmade-3", 1, StaffStatus.OPEN)));
		this.office.seatings.follow();
		this.hanako.tapsOld("registration/book/handmade/handmade-2/0/" + lost.id());
		this.hanako.taps("この日に変える");
		assertThat(this.hanako.tapsOld("registration/book/handmade/handmade-3/0/" + lost.id()))
			.startsWith("【申し込みに進めません】");
		assertThat(free("handmade-3")).isEqualTo(1);
	}

	private Booking cancel(String session) {
		Registration registration = this.office.registrations.latest(this.hanako.person(), new SeatingId(session))
			.orElseThrow();
		this.office.programs.publish(with(StaffStatus.CANCELLED));
		this.office.seatings.follow();
		return this.office.counter.booking(registration, this.office.clock.instant()).orElseThrow();
	}

	private static Seminar with(StaffStatus first, Session... more) {
		Seminar bare = Specimens.seminar("handmade",
				Stream
					.concat(Stream.of(Specimens.session("handmade-1", 5, first),
							Specimens.session("handmade-2", 1, StaffStatus.OPEN)), Stream.of(more))
					.toArray(Session[]::new));
		Field name = new Field(new FieldId("name"), "お名前", true, "", Field.Asked.PAGE, new FieldType.Name());
		return new Seminar(bare.id(), bare.facts(), bare.place(), bare.sessions(),
				new Form(List.of(Specimens.CONSENT, name), false), 1, false);
	}

	private int free(String session) {
		return this.office.seats.find(new SeatingId(session), this.office.clock.instant()).orElseThrow().freeSeats();
	}

}
