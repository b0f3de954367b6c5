package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Seminar;
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
		Seminar bare = Specimens.seminar("handmade", Specimens.session("handmade-1", 5, StaffStatus.OPEN),
				Specimens.session("handmade-2", 1, StaffStatus.OPEN));
		Field name = new Field(new FieldId("name"), "お名前", true, "", Field.Asked.PAGE, new FieldType.Name());
		this.office.programs.publish(new Seminar(bare.id(), bare.facts(), bare.place(), bare.sessions(),
				new Form(List.of(Specimens.CONSENT, name), false), 1, false));
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
	void leavesEverythingAsItIsWhenItIsStopped() {
		this.hanako.taps("別の日に変える");
		this.hanako.taps("11月25日（水） 13:30");
		this.hanako.says("やめる");
		assertThat(free("handmade-1")).isEqualTo(4);
		assertThat(this.hanako.says("申込の確認")).contains("申し込み済みです");
	}

	private int free(String session) {
		return this.office.seats.find(new SeatingId(session), this.office.clock.instant()).orElseThrow().freeSeats();
	}

}
