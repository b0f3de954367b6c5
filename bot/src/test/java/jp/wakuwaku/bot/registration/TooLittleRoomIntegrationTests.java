package jp.wakuwaku.bot.registration;

import java.util.List;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Of seats or of childcare, for now or for good. */
@ExtendWith(RedisExtension.class)
class TooLittleRoomIntegrationTests {

	private static final String SESSION = "registration/book/handmade/handmade-1/0";

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant hanako = new Applicant(this.office, "hanako");

	private final Applicant yuki = new Applicant(this.office, "yuki");

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void namesWhatIsLeftOfChildcare() {
		publish(10, 2);
		comes(this.yuki, "0人", "1人");
		this.yuki.taps("申し込む");
		assertThat(comes(this.hanako, "0人", "2人")).contains("託児の空きは、あと1人です。", "[人数を変える] [キャンセル待ちに進む]");
		this.hanako.taps("人数を変える");
		this.hanako.taps("変えない");
		assertThat(this.hanako.taps("1人")).startsWith("【この内容で申し込みますか？】");
		this.hanako.taps("申し込む");
		assertThat(comes(new Applicant(this.office, "aoi"), "0人", "1人")).contains("託児がいっぱいです。");
	}

	@Test
	void doesNotBlameChildcareWhereSeatsAreMissing() {
		publish(3, 1);
		comes(this.yuki, "0人", "1人");
		this.yuki.taps("申し込む");
		assertThat(comes(this.hanako, "2人", "0人")).contains("残りは2席です。").doesNotContain("託児が");
	}

	@Test
	void letsNobodyWaitForChildcareThatThereIsNot() {
		publish(10, 0);
		assertThat(comes(this.hanako, "0人", "1人")).contains("この日は、託児がありません。", "[人数を変える]").doesNotContain("キャンセル待ち");
	}

	@Test
	void letsNobodyWaitForMoreSeatsThanThereAre() {
		publish(2, 0);
		assertThat(comes(this.hanako, "2人", "0人")).contains("残りは2席です。", "[人数を変える]").doesNotContain("キャンセル待ち");
		comes(this.yuki, "1人", "0人");
		this.yuki.taps("申し込む");
		assertThat(comes(this.hanako, "2人", "0人")).contains("ただいま満席です。", "[人数を変える]").doesNotContain("キャンセル待ち");
		this.hanako.taps("人数を変える");
		this.hanako.taps("0人");
		assertThat(this.hanako.taps("変えない")).contains("[キャンセル待ちに進む]");
	}

	private static String comes(Applicant applicant, String companions, String children) {
		applicant.tapsOld(SESSION);
		applicant.taps(companions);
		return applicant.taps(children);
	}

	private void publish(int seats, int childcare) {
		Session plain = Specimens.session("handmade-1", seats, StaffStatus.OPEN);
		Session session = new Session(plain.id(), plain.time(), plain.place(), new Capacity(seats, childcare, true),
				plain.registration(), plain.status());
		Seminar bare = Specimens.seminar("handmade", session);
		this.office.programs.publish(new Seminar(bare.id(), bare.facts(), bare.place(), bare.sessions(),
				new Form(List.of(number("companions", FieldType.Counted.COMPANIONS),
						number("children", FieldType.Counted.CHILDREN)), false),
				1, false));
		this.office.seatings.follow();
	}

	private static Field number(String id, FieldType.Counted counted) {
		return new Field(new FieldId(id), id.equals("children") ? "お子さん" : "いっしょに来る方", true, "", Field.Asked.CHAT,
				new FieldType.WholeNumber(0, 3, counted));
	}

}
