package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.Seating;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.ProfileField;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What residents may see of themselves, have forgotten, and leave and come back to. */
@ExtendWith(RedisExtension.class)
class AboutMeIntegrationTests {

	private static final String NAME = "小美玉 花子";

	private static final Map<String, String> PAGE = Map.of("consent", "agreed", "name", NAME);

	private static final SeatingId SESSION = new SeatingId("handmade-1");

	final RegistrationOffice office = new RegistrationOffice();

	final Applicant hanako = new Applicant(this.office, "hanako");

	final Applicant yuki = new Applicant(this.office, "yuki");

	@BeforeEach
	void publish() {
		Field name = new Field(new FieldId("name"), "お名前", true, "", Field.Asked.PAGE, new FieldType.Name());
		this.office.programs.publish(new Seminar(new ProgramId("handmade"), Specimens.facts("ハンドメイド講座"), Specimens.HALL,
				List.of(Specimens.session("handmade-1", 1, StaffStatus.OPEN)),
				new Form(List.of(Specimens.CONSENT, name), false), 1, false));
		this.office.seatings.follow();
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Nested
	class Looking {

		@Test
		void tellsWhatIsKeptInGeneralWords() {
			registers(AboutMeIntegrationTests.this.hanako);
			keepsProfile(AboutMeIntegrationTests.this.hanako);
			assertThat(AboutMeIntegrationTests.this.hanako.says("登録情報を見る")).isEqualTo("""
					【登録情報】
					2026年11月22日 からお預かりしています。

					■ お申し込み
					・ハンドメイド講座（11月25日（水） 13:30〜15:30）
					　入力された内容は 2027年2月23日 まで

					■ 次回のために残した内容
					　2027年12月27日 まで

					■ 同意の記録
					・次回のために残すこと：同意（第1版、2026年11月22日 10:05）

					■ お知らせについてのご希望
					・アンケートは受け取らない

					お名前やご連絡先などの中身は、ここには出しません。下のページで、見たり直したりできます（10分間）。
					[中身を見る・直す] [登録情報を消す]
					‹メニュー›""");
			assertThat(AboutMeIntegrationTests.this.hanako.dialogue.replies())
				.allSatisfy((reply) -> assertThat(((OutgoingMessage.Cards) reply).altText()).doesNotContain("ハンドメイド"));
		}

		@Test
		void saysWhatWasGivenUp() {
			registers(AboutMeIntegrationTests.this.hanako);
			AboutMeIntegrationTests.this.hanako.says("申込の確認");
			AboutMeIntegrationTests.this.hanako.taps("くわしく見る");
			AboutMeIntegrationTests.this.hanako.taps("申し込みを取り消す");
			AboutMeIntegrationTests.this.hanako.taps("はい、取り消します");
			assertThat(AboutMeIntegrationTests.this.hanako.says("登録情報を見る"))
				.contains("・ハンドメイド講座（11月25日（水） 13:30〜15:30、取り消し・変更ずみ）\n");
		}

		@Test
		void isOneTapFromTheListOfRegistrations() {
			registers(AboutMeIntegrationTests.this.hanako);
			AboutMeIntegrationTests.this.hanako.says("申込の確認");
			assertThat(AboutMeIntegrationTests.this.hanako.taps("登録情報を見る")).startsWith("【登録情報】");
		}

		@Test
		void findsNothingOfAStranger() {
			assertThat(AboutMeIntegrationTests.this.yuki.says("私の情報")).startsWith("【登録情報はありません】");
			assertThat(AboutMeIntegrationTests.this.yuki.says("登録情報を消す")).startsWith("【登録情報はありません】");
			assertThat(AboutMeIntegrationTests.this.office.dump().keySet())
				.noneMatch((key) -> key.startsWith("person"));
		}

	}

	@Nested
	class Forgetting {

		@Test
		void takesTwoTapsAndSaysFirstWhatIsLost() {
			registers(AboutMeIntegrationTests.this.hanako);
			assertThat(AboutMeIntegrationTests.this.hanako.says("個人情報を消してほしい")).isEqualTo("""
					【すべて消しますか？】
					お預かりしている登録情報を、すべて消します。
					もとには戻せません。

					取り消されるもの：
					・ハンドメイド講座（11月25日（水） 13:30〜15:30）

					消えるもの：お名前やご連絡先などの入力、次回のために残した内容、お申し込みの記録、同意の記録、お知らせの設定

					LINEのトークの文は、ここからは消せません。ご自分で消してください。
					職員に送ったご質問は、別に90日で消えます。
					[はい、すべて消します] [いいえ、残します]
					‹やめる› ‹メニュー›""");
			assertThat(AboutMeIntegrationTests.this.hanako.taps("いいえ、残します")).startsWith("【消しませんでした】");
			assertThat(free()).isZero();
			AboutMeIntegrationTests.this.hanako.says("登録情報を消す");
			assertThat(AboutMeIntegrationTests.this.hanako.taps("はい、すべて消します")).startsWith("【消しました】")
				.containsPattern("日時：2026年11月22日 \\d+:\\d\\d\n番号：[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
		}

		@Test
		void canBeTypedThroughout() {
			registers(AboutMeIntegrationTests.this.hanako);
			AboutMeIntegrationTests.this.hanako.says("登録情報を消す");
			assertThat(AboutMeIntegrationTests.this.hanako.says("いいえ")).startsWith("【消しませんでした】");
			AboutMeIntegrationTests.this.hanako.says("登録情報を消す");
			assertThat(AboutMeIntegrationTests.this.hanako.says("はい")).startsWith("【消しました】");
		}

		@Test
		void doesNothingByAnOldButton() {
			registers(AboutMeIntegrationTests.this.hanako);
			assertThat(AboutMeIntegrationTests.this.hanako.tapsOld("registration/forget-me-yes"))
				.doesNotContain("消しました");
			assertThat(free()).isZero();
		}

		@Test
		void leavesNoTrace() {
			Applicant hanako = AboutMeIntegrationTests.this.hanako;
			registers(hanako);
			keepsProfile(hanako);
			hanako.tapsOld("registration/book/handmade/handmade-1/0");
			String person = hanako.person().value();
			String registration = hanako.onlyRegistration().id().value();
			String receipt = hanako.onlyRegistration().receipt().value();
			String chatKey = AboutMeIntegrationTests.this.office.dump()
				.keySet()
				.stream()
				.filter((key) -> key.startsWith("person-of-chat:"))
				.findFirst()
				.orElseThrow();
			forgets(hanako);
			Map<String, String> rest = new TreeMap<>(AboutMeIntegrationTests.this.office.dump());
			// That nothing may be written for this number any more, for a month.
			assertThat(rest.remove("person:{" + person + "}")).doesNotContain("chat", "consent", "record-");
			// So that a repetition does not find whoever registers next; it names nobody
			// once the resident was told.
			rest.keySet().removeIf((key) -> key.startsWith("registration-erasure:"));
			assertThat(rest.toString()).doesNotContain(person, registration, receipt, chatKey,
					chatKey.substring("person-of-chat:".length()), "花子", hanako.chat.value());
		}

		@Test
		void namesNobodyOnceTheResidentWasTold() {
			Applicant hanako = AboutMeIntegrationTests.this.hanako;
			registers(hanako);
			String person = hanako.person().value();
			Origin origin = origin("event-1");
			AboutMeIntegrationTests.this.office.erasing.forget(origin);
			AboutMeIntegrationTests.this.office.erasing.end(origin);
			assertThat(AboutMeIntegrationTests.this.office.dump()).allSatisfy((key, value) -> {
				assertThat(value).doesNotContain(person);
				assertThat(key.equals("person:{" + person + "}") || !key.contains(person)).isTrue();
			});
		}

		@Test
		void offersTheSeatToWhoeverWaits() {
			registers(AboutMeIntegrationTests.this.hanako);
			waits(AboutMeIntegrationTests.this.yuki);
			forgets(AboutMeIntegrationTests.this.hanako);
			assertThat(place(AboutMeIntegrationTests.this.yuki)).isInstanceOf(Place.Offered.class);
			Map<String, Tidings> told = new TreeMap<>();
			AboutMeIntegrationTests.this.office.notices((id, chat, tidings) -> {
				assertThat(chat).isEqualTo(AboutMeIntegrationTests.this.yuki.chat);
				told.put(id, tidings);
			}).tell();
			assertThat(told).hasSize(1);
		}

		@Test
		void givesUpAPlaceInTheWaitingListToo() {
			registers(AboutMeIntegrationTests.this.hanako);
			waits(AboutMeIntegrationTests.this.yuki);
			assertThat(AboutMeIntegrationTests.this.yuki.says("登録情報を消す")).contains("（11月25日（水） 13:30〜15:30、キャンセル待ち）");
			AboutMeIntegrationTests.this.yuki.taps("はい、すべて消します");
			forgets(AboutMeIntegrationTests.this.hanako);
			assertThat(free()).isEqualTo(1);
		}

		@Test
		void keepsThatSomebodyWasThere() {
			registers(AboutMeIntegrationTests.this.hanako);
			AboutMeIntegrationTests.this.hanako.waits(Duration.ofDays(10));
			forgets(AboutMeIntegrationTests.this.hanako);
			Seating seating = AboutMeIntegrationTests.this.office.seats
				.find(SESSION, AboutMeIntegrationTests.this.office.clock.instant())
				.orElseThrow();
			assertThat(seating.freeSeats()).isZero();
		}

		@Test
		void beginsFromNothingAfterwards() {
			registers(AboutMeIntegrationTests.this.hanako);
			PersonId before = AboutMeIntegrationTests.this.hanako.person();
			forgets(AboutMeIntegrationTests.this.hanako);
			assertThat(registers(AboutMeIntegrationTests.this.hanako)).startsWith("【お申し込みを受け付けました】");
			assertThat(AboutMeIntegrationTests.this.hanako.person()).isNotEqualTo(before);
			assertThat(AboutMeIntegrationTests.this.hanako.onlyRegistration().receipt()).isNotNull();
		}

		@Test
		void endsWhatWasBegun() {
			AboutMeIntegrationTests.this.hanako.tapsOld("registration/book/handmade/handmade-1/0");
			assertThat(free()).isZero();
			forgets(AboutMeIntegrationTests.this.hanako);
			assertThat(free()).isEqualTo(1);
			assertThat(AboutMeIntegrationTests.this.hanako.says("続ける")).doesNotContain("ページ");
			assertThat(AboutMeIntegrationTests.this.office.dump().keySet())
				.noneMatch((key) -> key.startsWith("registration-drafts"));
		}

		@Test
		void isTheSameOneWhenItIsRepeated() {
			registers(AboutMeIntegrationTests.this.hanako);
			Origin origin = origin("event-1");
			Tidings first = AboutMeIntegrationTests.this.office.erasing.forget(origin);
			assertThat(first).isInstanceOf(Tidings.AboutMe.Forgotten.class);
			assertThat(AboutMeIntegrationTests.this.office.erasing.forget(origin)).isEqualTo(first);
		}

		@Test
		void isFinishedAfterACrashAtAnyMoment() {
			boolean hasCrashed = true;
			for (int calls = 0; hasCrashed; calls++) {
				RedisExtension.flush();
				AboutMeIntegrationTests.this.office.seatings.open(Occasion
					.find(AboutMeIntegrationTests.this.office.programs, new ProgramId("handmade"), SESSION,
							AboutMeIntegrationTests.this.office.clock.instant())
					.orElseThrow(), AboutMeIntegrationTests.this.office.clock.instant());
				Applicant resident = new Applicant(AboutMeIntegrationTests.this.office, "resident-" + calls);
				registers(resident);
				String person = resident.person().value();
				Origin origin = origin("event-" + calls, resident);
				hasCrashed = AboutMeIntegrationTests.this.office.crashesAfter(calls,
						() -> AboutMeIntegrationTests.this.office.erasing.forget(origin));
				Tidings told = AboutMeIntegrationTests.this.office.erasing.forget(origin);
				AboutMeIntegrationTests.this.office.erasing.end(origin);
				assertThat(told).as("after %s calls", calls).isInstanceOf(Tidings.AboutMe.Forgotten.class);
				assertThat(free()).as("after %s calls", calls).isEqualTo(1);
				Map<String, String> rest = new TreeMap<>(AboutMeIntegrationTests.this.office.dump());
				rest.remove("person:{" + person + "}");
				assertThat(rest.toString()).as("after %s calls", calls).doesNotContain(person);
				assertThat(rest.keySet()).filteredOn((key) -> key.startsWith("deletions")).hasSize(1);
			}
		}

		@Test
		void neverTakesWhoeverRegistersAfterwards() {
			registers(AboutMeIntegrationTests.this.hanako);
			Origin origin = origin("event-1");
			AboutMeIntegrationTests.this.office.erasing.forget(origin);
			AboutMeIntegrationTests.this.office.erasing.end(origin);
			registers(AboutMeIntegrationTests.this.hanako);
			assertThat(AboutMeIntegrationTests.this.office.erasing.forget(origin))
				.isEqualTo(new Tidings.AboutMe.NothingKept());
			assertThat(AboutMeIntegrationTests.this.hanako.onlyRegistration().receipt()).isNotNull();
		}

		private Origin origin(String event) {
			return origin(event, AboutMeIntegrationTests.this.hanako);
		}

		private Origin origin(String event, Applicant applicant) {
			Instant now = AboutMeIntegrationTests.this.office.clock.instant();
			return new Origin(event + ":0", new EventId(event), applicant.chat, now, now, "token");
		}

	}

	@Nested
	class LeavingAndComingBack {

		@Test
		void keepsTheRegistrationAndSendsNothing() {
			registers(AboutMeIntegrationTests.this.hanako);
			AboutMeIntegrationTests.this.hanako.blocks();
			assertThat(free()).isZero();
			assertThat(AboutMeIntegrationTests.this.office.residents.residents()
				.chatOf(AboutMeIntegrationTests.this.hanako.person())).isEmpty();
		}

		@Test
		void asksBeforeAnythingIsShownOrSent() {
			registers(AboutMeIntegrationTests.this.hanako);
			AboutMeIntegrationTests.this.hanako.blocks();
			assertThat(AboutMeIntegrationTests.this.hanako.unblocks()).isEqualTo("""
					【以前のお申し込みについて】
					以前のお申し込みが1件あります。
					内容を見て、お申し込みの連絡を再開しますか？

					再開しないあいだは、前日のご案内や空席の連絡を送りません。
					[はい、再開する] [いいえ、このまま]
					‹メニュー›""");
			assertThat(isWrittenTo()).isFalse();
			assertThat(AboutMeIntegrationTests.this.hanako.taps("はい、再開する")).contains("お申し込みの連絡を再開しました。", "ハンドメイド講座");
			assertThat(isWrittenTo()).isTrue();
		}

		@Test
		void staysSilentUntilAskedForIt() {
			registers(AboutMeIntegrationTests.this.hanako);
			AboutMeIntegrationTests.this.hanako.blocks();
			AboutMeIntegrationTests.this.hanako.unblocks();
			assertThat(AboutMeIntegrationTests.this.hanako.says("いいえ、このまま")).contains("お申し込みの連絡は止めたままにします");
			assertThat(isWrittenTo()).isFalse();
			assertThat(AboutMeIntegrationTests.this.hanako.says("登録情報を見る")).contains("■ お申し込みの連絡は止めています",
					"[申し込みの連絡を再開する]");
			assertThat(AboutMeIntegrationTests.this.hanako.says("申し込みの連絡を再開する")).contains("お申し込みの連絡を再開しました。");
			assertThat(isWrittenTo()).isTrue();
		}

		@Test
		void asksNobodyWhoIsNewOrHasNothing() {
			assertThat(AboutMeIntegrationTests.this.yuki.unblocks()).startsWith("【おかえりなさい】");
			registers(AboutMeIntegrationTests.this.hanako);
			AboutMeIntegrationTests.this.hanako.blocks();
			AboutMeIntegrationTests.this.hanako.waits(Duration.ofDays(10));
			assertThat(AboutMeIntegrationTests.this.hanako.unblocks()).startsWith("【おかえりなさい】");
		}

		@Test
		void writesAgainToWhoeverRegistersAnew() {
			AboutMeIntegrationTests.this.hanako.tapsOld("registration/book/handmade/handmade-1/0");
			AboutMeIntegrationTests.this.hanako.blocks();
			AboutMeIntegrationTests.this.hanako.unblocks();
			registers(AboutMeIntegrationTests.this.hanako);
			assertThat(isWrittenTo()).isTrue();
		}

		private boolean isWrittenTo() {
			return AboutMeIntegrationTests.this.office.residents.residents()
				.chatOf(AboutMeIntegrationTests.this.hanako.person())
				.isPresent();
		}

	}

	String registers(Applicant applicant) {
		applicant.tapsOld("registration/book/handmade/handmade-1/0");
		applicant.sendsPage(PAGE);
		return applicant.taps("申し込む");
	}

	void waits(Applicant applicant) {
		applicant.tapsOld("registration/book/handmade/handmade-1/0");
		applicant.taps("キャンセル待ちに進む");
		applicant.sendsPage(PAGE);
		assertThat(applicant.taps("キャンセル待ちに入る")).startsWith("【キャンセル待ちに入りました】");
	}

	void keepsProfile(Applicant applicant) {
		Instant now = this.office.clock.instant();
		this.office.residents.profiles()
			.keep(applicant.person(), new Consent("form-1", ConsentPurpose.PROFILE, Consent.Decision.GIVEN, 1,
					Language.JA, now, Consent.Place.PAGE), Map.of(ProfileField.NAME, NAME),
					now.plus(Duration.ofDays(400)));
	}

	void forgets(Applicant applicant) {
		applicant.says("登録情報を消す");
		assertThat(applicant.taps("はい、すべて消します")).startsWith("【消しました】");
	}

	Place place(Applicant applicant) {
		return this.office.seats.find(SESSION, this.office.clock.instant())
			.flatMap((seating) -> seating.placeOf(new PartyId(applicant.person().value())))
			.orElseThrow();
	}

	int free() {
		return this.office.seats.find(SESSION, this.office.clock.instant()).orElseThrow().freeSeats();
	}

}
