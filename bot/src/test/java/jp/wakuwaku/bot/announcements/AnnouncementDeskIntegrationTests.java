package jp.wakuwaku.bot.announcements;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.announcements.AnnouncementState.AwaitingApproval;
import jp.wakuwaku.bot.announcements.AnnouncementState.Drafting;
import jp.wakuwaku.bot.announcements.AnnouncementState.Ended;
import jp.wakuwaku.bot.announcements.AnnouncementState.Ending;
import jp.wakuwaku.bot.announcements.AnnouncementState.Scheduled;
import jp.wakuwaku.bot.announcements.AnnouncementState.Sending;
import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.line.Validation;
import jp.wakuwaku.bot.outbox.BroadcastId;
import jp.wakuwaku.bot.outbox.BroadcastState;
import jp.wakuwaku.bot.platform.due.DueItem;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class AnnouncementDeskIntegrationTests {

	private static final Timing TOMORROW = new Timing.Once(LocalDateTime.parse("2026-12-02T10:00"));

	private static final Timing DAILY = new Timing.Repeating(new Recurrence.Daily(LocalTime.of(10, 0)),
			LocalDate.parse("2026-12-02"), null, false);

	private final AnnouncementOffice one = new AnnouncementOffice();

	private final AnnouncementOffice other = new AnnouncementOffice();

	@AfterEach
	void close() {
		this.one.close();
		this.other.close();
	}

	@Test
	void isSentToAllFriendsWhenItsTimeHasCome() {
		List<ChatId> friends = this.one.befriend(300);
		Announcement approved = this.one.approved(draft("お知らせです", TOMORROW));
		this.one.setTime("2026-12-02T00:59:59Z");
		this.one.beat(approved.id());
		assertThat(this.one.announcements.occurrences(approved.id())).isEmpty();
		this.one.setTime("2026-12-02T01:00:00Z");
		this.one.beat(approved.id());
		Occurrence sending = only(approved);
		assertThat(sending.id().value()).isEqualTo(approved.id() + "-202612021000");
		assertThat(sending.state()).isEqualTo(Occurrence.State.SENDING);
		assertThat(this.one.frozen(sending)).containsExactlyInAnyOrderElementsOf(friends);
		assertThat(this.one.find(approved.id()).state()).isInstanceOf(Sending.class);
		assertThat(this.one.desk.history(approved.id())).extracting(Deed::kind)
			.containsExactly(Deed.Kind.CREATED, Deed.Kind.REQUESTED, Deed.Kind.APPROVED, Deed.Kind.BEGUN);
	}

	@Test
	void onlyThoseWhoChoseATopicAreAmongItsAudience() {
		List<ChatId> friends = this.one.befriend(5);
		this.one.friends.choose(friends.get(0), Topic.HANDMADE, true);
		this.one.friends.choose(friends.get(1), Topic.FOUNDING, true);
		this.one.friends.choose(friends.get(2), Topic.ALL, true);
		this.one.friends.choose(friends.get(3), Topic.HANDMADE, true);
		this.one.friends.silence(friends.get(3), true);
		Audience audience = new Audience.Topics(Set.of(Topic.HANDMADE));
		assertThat(this.one.desk.count(audience)).isEqualTo(2);
		Announcement approved = this.one
			.approved(new AnnouncementDraft(content("ハンドメイド"), audience, new Timing.AtOnce()));
		this.one.beat(approved.id());
		assertThat(this.one.frozen(only(approved))).containsExactlyInAnyOrder(friends.get(0), friends.get(2));
		assertThat(this.one.desk.count(new Audience.Everyone())).isEqualTo(4);
	}

	@Test
	void whoeverStopsOrLeavesMeanwhileIsLeftOut() {
		List<ChatId> friends = this.one.befriend(4);
		Announcement approved = this.one.approved(draft("お知らせです", new Timing.AtOnce()));
		this.one.beat(approved.id());
		this.one.does(friends.get(1), new Errand.Stop());
		this.one.does(friends.get(2), new Errand.Leave());
		assertThat(new AnnouncementRecipients(this.one.friends).leftOut(new BroadcastId(only(approved).id().value()),
				friends))
			.containsExactlyInAnyOrder(friends.get(1), friends.get(2));
		assertThat(this.one.desk.results(approved.id()).getFirst().lost()).isEqualTo(2);
	}

	/** The bot dies after each call to Redis in turn; another one goes on. */
	@Test
	void everyoneIsFrozenOnceWhereverItCrashes() {
		List<ChatId> friends = this.one.befriend(60);
		int crashes = Integer.getInteger("announcements.crashes", 25);
		for (int calls = 0; calls < crashes; calls++) {
			int after = (calls < 15) ? calls : calls * calls * 4;
			Announcement approved = this.one.approved(draft("お知らせです", DAILY));
			this.one.setTime("2026-12-02T01:00:00Z");
			this.one.crashesAfter(after, () -> this.one.beat(approved.id()));
			this.other.setTime("2026-12-02T01:00:40Z");
			this.other.dispatch.run(approved.id(), this.other.clock.instant());
			List<Occurrence> sendings = this.other.announcements.occurrences(approved.id());
			assertThat(sendings).as("after %d calls", after).hasSize(1);
			assertThat(sendings.getFirst().state()).isEqualTo(Occurrence.State.SENDING);
			assertThat(this.other.frozen(sendings.getFirst())).containsExactlyInAnyOrderElementsOf(friends);
			assertThat(this.other.due.dueAt(Dispatch.KIND, approved.id().value())).isPresent();
			this.one.setTime("2026-12-01T01:00:00Z");
		}
	}

	@Test
	void twoInstancesBeginItOnce() throws Exception {
		List<ChatId> friends = this.one.befriend(40);
		for (int round = 0; round < 5; round++) {
			Announcement approved = this.one.approved(draft("お知らせです", DAILY));
			this.one.setTime("2026-12-02T01:00:00Z");
			this.other.setTime("2026-12-02T01:00:01Z");
			together(() -> {
				this.one.dispatch.run(approved.id(), this.one.clock.instant());
				return true;
			}, () -> {
				this.other.dispatch.run(approved.id(), this.other.clock.instant());
				return true;
			});
			assertThat(this.one.frozen(only(approved))).containsExactlyInAnyOrderElementsOf(friends);
			assertThat(this.one.find(approved.id()).state()).isInstanceOfSatisfying(Scheduled.class,
					(next) -> assertThat(next.plannedAt()).isEqualTo("2026-12-03T01:00:00Z"));
			this.one.setTime("2026-12-01T01:00:00Z");
		}
	}

	@Test
	void ofTwoEditorsTheSecondIsTold() {
		Announcement begun = AnnouncementOffice.done(this.one.desk.create(draft("一", TOMORROW), "author"));
		AnnouncementOffice.done(this.one.desk.edit(begun.id(), 1, draft("二", TOMORROW), "hanako"));
		assertThat(this.other.desk.edit(begun.id(), 1, draft("三", TOMORROW), "yuki"))
			.isEqualTo(new AnnouncementResult.Refused(Refusal.STALE));
		assertThat(this.one.find(begun.id()).draft().content().body()).isEqualTo("二");
	}

	@Test
	void anEditAndAnApprovalAtOnceNeverApproveWhatNobodySaw() throws Exception {
		for (int round = 0; round < 30; round++) {
			Announcement begun = AnnouncementOffice.done(this.one.desk.create(draft("見た", TOMORROW), "author"));
			Announcement asked = AnnouncementOffice.done(this.one.desk.requestApproval(begun.id(), 1, "author"));
			List<AnnouncementResult> results = together(
					() -> this.one.desk.approve(asked.id(), asked.revision(), "second"),
					() -> this.other.desk.edit(asked.id(), asked.revision(), draft("見ていない", TOMORROW), "author"));
			assertThat(results).filteredOn(AnnouncementResult.Done.class::isInstance).hasSize(1);
			Announcement now = this.one.find(asked.id());
			assertThat(now.draft().content().body()).isEqualTo((now.state() instanceof Scheduled) ? "見た" : "見ていない");
		}
	}

	@Test
	void aDoubleApprovalIsOne() throws Exception {
		Announcement begun = AnnouncementOffice.done(this.one.desk.create(draft("お知らせ", TOMORROW), "author"));
		AnnouncementOffice.done(this.one.desk.requestApproval(begun.id(), 1, "author"));
		assertThat(together(() -> this.one.desk.approve(begun.id(), 2, "second"),
				() -> this.other.desk.approve(begun.id(), 2, "third")))
			.filteredOn(AnnouncementResult.Done.class::isInstance)
			.hasSize(1);
		assertThat(this.one.desk.history(begun.id())).extracting(Deed::kind).containsOnlyOnce(Deed.Kind.APPROVED);
	}

	@Test
	void anEditTakesItsTimeAway() {
		Announcement approved = this.one.approved(draft("お知らせ", TOMORROW));
		assertThat(this.one.due.dueAt(Dispatch.KIND, approved.id().value())).isPresent();
		AnnouncementOffice.done(this.one.desk.edit(approved.id(), approved.revision(), draft("別", TOMORROW), "author"));
		assertThat(this.one.due.dueAt(Dispatch.KIND, approved.id().value())).isEmpty();
		this.one.setTime("2026-12-02T01:00:00Z");
		this.one.dispatch.run(approved.id(), this.one.clock.instant());
		assertThat(this.one.announcements.occurrences(approved.id())).isEmpty();
	}

	@Test
	void whatWasPausedGoesOnAtTheNextTime() {
		Announcement approved = this.one.approved(draft("お知らせ", DAILY));
		Announcement paused = AnnouncementOffice
			.done(this.one.desk.pause(approved.id(), approved.revision(), "second"));
		this.one.setTime("2026-12-03T02:00:00Z");
		this.one.dispatch.run(approved.id(), this.one.clock.instant());
		assertThat(this.one.announcements.occurrences(approved.id())).isEmpty();
		Announcement resumed = AnnouncementOffice.done(this.one.desk.resume(paused.id(), paused.revision(), "second"));
		assertThat(resumed.state()).isInstanceOfSatisfying(Scheduled.class,
				(next) -> assertThat(next.plannedAt()).isEqualTo("2026-12-04T01:00:00Z"));
	}

	@Test
	void whatIsStoppedWhileItIsFrozenIsNotSent() {
		this.one.befriend(20);
		Announcement approved = this.one.approved(draft("お知らせ", TOMORROW));
		this.one.setTime("2026-12-02T01:00:00Z");
		assertThat(this.one.crashesAfter(60, () -> this.one.beat(approved.id()))).isTrue();
		Announcement sending = this.other.find(approved.id());
		AnnouncementOffice.done(this.other.desk.stop(sending.id(), sending.revision(), "second"));
		for (int i = 0; i < 3; i++) {
			this.other.dispatch.run(approved.id(), this.one.clock.instant());
		}
		assertThat(only(approved).state()).isEqualTo(Occurrence.State.STOPPED);
		assertThat(this.other.keys("broadcasts")).as("nothing is to be sent").isEmpty();
		assertThat(this.one.find(approved.id()).state()).isEqualTo(new Ended(Ending.STOPPED));
	}

	@Test
	void aTimeMissedByHoursIsSentTheSameDayOnly() {
		this.one.befriend(3);
		Announcement late = this.one.approved(draft("お知らせ", TOMORROW));
		Announcement tooLate = this.one.approved(draft("お知らせ", TOMORROW));
		this.one.setTime("2026-12-02T11:59:00Z");
		this.one.beat(late.id());
		assertThat(only(late).state()).isEqualTo(Occurrence.State.SENDING);
		this.one.setTime("2026-12-02T12:01:00Z");
		this.one.beat(tooLate.id());
		assertThat(only(tooLate).state()).isEqualTo(Occurrence.State.MISSED);
		assertThat(this.one.find(tooLate.id()).state()).isEqualTo(new Ended(Ending.MISSED));
		assertThat(this.one.alarms).containsValue("announcement-missed");
	}

	@Test
	void oneThatWasSentBeforeItCameBackWithABackupIsNotSentOnceMore() {
		this.one.befriend(3);
		Announcement old = this.one.approved(draft("お知らせ", TOMORROW));
		this.one.setTime("2026-12-02T03:00:00Z");
		new AnnouncementHandler(this.one.dispatch)
			.passOver(new DueItem(Dispatch.KIND, old.id().value(), this.one.clock.instant()), this.one.clock.instant());
		assertThat(only(old).state()).isEqualTo(Occurrence.State.MISSED);
		assertThat(this.one.find(old.id()).state()).isEqualTo(new Ended(Ending.MISSED));
		assertThat(this.one.alarms).containsValue("announcement-missed");
	}

	@Test
	void daysThatPassedUnseenAreEachRecorded() {
		this.one.befriend(3);
		Announcement approved = this.one.approved(draft("お知らせ", DAILY));
		this.one.setTime("2026-12-05T02:00:00Z");
		for (int i = 0; i < 6; i++) {
			this.one.beat(approved.id());
		}
		assertThat(this.one.announcements.occurrences(approved.id())).extracting(Occurrence::state)
			.containsExactly(Occurrence.State.SENDING, Occurrence.State.MISSED, Occurrence.State.MISSED,
					Occurrence.State.MISSED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{program.title}}", "{{session.date}}", "{{user.name}}", "{{", "{{office.phone" })
	void whatCannotBeFilledInIsNotApproved(String text) {
		Announcement begun = AnnouncementOffice.done(this.one.desk.create(draft(text, TOMORROW), "author"));
		assertThat(this.one.desk.requestApproval(begun.id(), 1, "author"))
			.isInstanceOfSatisfying(AnnouncementResult.Faulty.class, (faulty) -> assertThat(faulty.problems())
				.allSatisfy((problem) -> assertThat(problem).startsWith("「{{").endsWith("。")));
		assertThat(this.one.find(begun.id()).state()).isEqualTo(new Drafting(null));
	}

	@Test
	void whatCannotBeFilledInAnyMoreIsNotSent() {
		ProgramId program = new ProgramId("seminar");
		this.one.programs.replace(
				new ProgramList(List.of(Specimens.seminar("seminar", Specimens.session("day", 10, StaffStatus.OPEN)))),
				0);
		this.one.setTime("2026-11-20T01:00:00Z");
		AnnouncementContent content = new AnnouncementContent("{{program.title}}",
				"{{session.date}}に{{session.place}}で。{{office.phone}}", null, List.of(), new Subject(program, null));
		Announcement approved = this.one.approved(new AnnouncementDraft(content, new Audience.Everyone(),
				new Timing.Once(LocalDateTime.parse("2026-11-26T10:00"))));
		this.one.setTime("2026-11-26T01:00:00Z");
		this.one.beat(approved.id());
		assertThat(only(approved).state()).isEqualTo(Occurrence.State.BLOCKED);
		assertThat(this.one.find(approved.id()).state()).isInstanceOfSatisfying(Drafting.class,
				(drafting) -> assertThat(drafting.returnedBecause()).contains("「{{session.date}}」に入れるものがありません"));
		assertThat(this.one.alarms).containsValue("announcement-blocked");
		assertThat(this.one.keys("broadcast*")).isEmpty();
	}

	@Test
	void staffAreToldWhenLineRefusesWhatIsBeingSent() {
		this.one.befriend(3);
		Announcement approved = this.one.approved(draft("お知らせ", TOMORROW));
		this.one.setTime("2026-12-02T01:00:00Z");
		this.one.beat(approved.id());
		assertThat(this.one.alarms).isEmpty();
		this.one.broadcasts.stop(new BroadcastId(only(approved).id().value()));
		this.one.dispatch.run(approved.id(), this.one.clock.instant());
		assertThat(only(approved).state()).isEqualTo(Occurrence.State.STOPPED);
		assertThat(this.one.alarms).containsValue("announcement-refused");
	}

	@Test
	void staffAreNotToldOfWhatTheyStopped() {
		this.one.befriend(3);
		Announcement approved = this.one.approved(draft("お知らせ", TOMORROW));
		this.one.setTime("2026-12-02T01:00:00Z");
		this.one.beat(approved.id());
		Announcement sending = this.one.find(approved.id());
		AnnouncementOffice.done(this.one.desk.stop(sending.id(), sending.revision(), "second"));
		this.one.dispatch.run(approved.id(), this.one.clock.instant());
		assertThat(only(approved).state()).isEqualTo(Occurrence.State.STOPPED);
		assertThat(this.one.alarms).isEmpty();
	}

	@Test
	void whatLineWouldRefuseIsNotApproved() {
		Announcement begun = AnnouncementOffice.done(this.one.desk.create(draft("お知らせ", TOMORROW), "author"));
		this.one.validation = new Validation.Invalid(List.of("/messages/0: too long"));
		assertThat(this.one.desk.requestApproval(begun.id(), 1, "author"))
			.isEqualTo(new AnnouncementResult.Faulty(List.of("/messages/0: too long")));
		this.one.validation = new Validation.Unanswered();
		assertThat(this.one.desk.requestApproval(begun.id(), 1, "author"))
			.isEqualTo(new AnnouncementResult.Refused(Refusal.NOT_CHECKED));
		this.one.validation = new Validation.Valid();
		assertThat(AnnouncementOffice.done(this.one.desk.requestApproval(begun.id(), 1, "author")).state())
			.isEqualTo(new AwaitingApproval("author"));
	}

	@Test
	void aCopyIsAnAnnouncementOfItsOwn() {
		Announcement approved = this.one.approved(draft("お知らせ", TOMORROW));
		Announcement copy = AnnouncementOffice.done(this.one.desk.copy(approved.id(), "yuki"));
		assertThat(copy.id()).isNotEqualTo(approved.id());
		assertThat(copy.authors()).containsExactly("yuki");
		assertThat(copy.state()).isEqualTo(new Drafting(null));
		assertThat(this.one.desk.all()).extracting(Announcement::id)
			.containsExactlyInAnyOrder(approved.id(), copy.id());
	}

	@Test
	void whatACrashLeftUnscheduledIsFound() {
		Announcement approved = this.one.approved(draft("お知らせ", TOMORROW));
		this.one.due.cancel(Dispatch.KIND, approved.id().value());
		this.one.dispatch.reconcile(this.one.clock.instant());
		assertThat(this.one.due.dueAt(Dispatch.KIND, approved.id().value()))
			.contains(LocalDateTime.parse("2026-12-02T10:00").atZone(ZoneId.of("Asia/Tokyo")).toInstant());
	}

	@Test
	void aTestGoesToTheTalkThatWasLinkedWithACode() {
		Announcement begun = AnnouncementOffice.done(this.one.desk.create(draft("お知らせ", TOMORROW), "author"));
		ChatId chat = FriendsIntegrationTests.chat(9);
		assertThat(this.one.desk.sendTest(begun.id(), "author"))
			.isEqualTo(new AnnouncementResult.Refused(Refusal.NOT_LINKED));
		String code = this.one.links.issueCode("author");
		assertThat(this.one.links.link(code, chat, "a")).isEqualTo(StaffLinks.Outcome.LINKED);
		assertThat(this.one.links.link(code, chat, "a")).as("repeated after a crash")
			.isEqualTo(StaffLinks.Outcome.LINKED);
		assertThat(this.one.links.link(code, FriendsIntegrationTests.chat(10), "b"))
			.isEqualTo(StaffLinks.Outcome.UNKNOWN);
		assertThat(this.one.audit.of(YearMonth.from(this.one.clock.instant().atZone(ZoneId.of("Asia/Tokyo")))))
			.singleElement()
			.satisfies((entry) -> {
				assertThat(entry.actor()).isEqualTo("author");
				assertThat(entry.act()).isEqualTo("TALK_LINKED");
				assertThat(entry.toString()).doesNotContain(chat.value());
			});
		AnnouncementOffice.done(this.one.desk.sendTest(begun.id(), "author"));
		assertThat(this.one.keys("outbox*")).hasSize(1).first().asString().contains(chat.value());
		this.one.does(chat, new Errand.Leave());
		assertThat(this.one.links.chatOf("author")).isEmpty();
	}

	@Test
	void codesCannotBeGuessedForLong() {
		ChatId chat = FriendsIntegrationTests.chat(9);
		List<StaffLinks.Outcome> outcomes = IntStream.range(0, 7)
			.mapToObj((i) -> this.one.links.link("0000000" + i, chat, "origin-" + i))
			.toList();
		assertThat(outcomes).startsWith(StaffLinks.Outcome.UNKNOWN).endsWith(StaffLinks.Outcome.TOO_MANY);
		assertThat(this.one.keys("*code*")).isEmpty();
	}

	@Test
	void tapsAreCountedOnceAndOfWhatWasSentOnly() {
		this.one.befriend(2);
		AnnouncementContent content = new AnnouncementContent("題", "本文", null,
				List.of(new AnnouncementButton.OpenPage("くわしく", URI.create("https://www.city.omitama.lg.jp/")),
						new AnnouncementButton.Ask("質問する", null)),
				null);
		Announcement approved = this.one
			.approved(new AnnouncementDraft(content, new Audience.Everyone(), new Timing.AtOnce()));
		this.one.beat(approved.id());
		Occurrence sent = only(approved);
		this.one.does(FriendsIntegrationTests.chat(0), new Errand.CountTap(sent.id().value(), 1));
		this.one.does(FriendsIntegrationTests.chat(1), new Errand.CountTap(sent.id().value(), 1));
		this.one.announcements.count(sent.id(), Tally.tap(0), "same");
		this.one.announcements.count(sent.id(), Tally.tap(0), "same");
		this.one.does(FriendsIntegrationTests.chat(1),
				new Errand.CountTap(OccurrenceId.test(approved.id()).value(), 1));
		assertThat(this.one.desk.results(approved.id()).getFirst().taps()).containsExactly(1L, 2L);
		assertThat(this.one.keys("announcement:*counts*")).hasSize(1);
		assertThat(this.one.dump()).doesNotContain(FriendsIntegrationTests.chat(1).value());
	}

	@Test
	void theLastTenOfAllCanBeReadAgain() {
		List<OccurrenceId> sent = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			this.one.setTime("2026-12-01T0" + i / 2 + ":" + (i % 2) * 3 + "0:00Z");
			Announcement approved = this.one.approved(draft("本文 " + i, new Timing.AtOnce()));
			this.one.beat(approved.id());
			sent.addFirst(only(approved).id());
		}
		assertThat(this.one.does(FriendsIntegrationTests.chat(0), new Errand.ShowPast())).hasValueSatisfying(
				(past) -> assertThat(((Tidings.Past) past).announcements()).extracting(PastAnnouncement::occurrence)
					.containsExactlyElementsOf(sent.subList(0, 10).stream().map(OccurrenceId::value).toList()));
		Tidings again = this.one.does(FriendsIntegrationTests.chat(0), new Errand.ShowAgain(sent.getFirst().value()))
			.orElseThrow();
		assertThat(Tidings.read(again.write())).contains(again);
		assertThat(((Tidings.Again) again).messages())
			.isEqualTo(this.one.announcements.find(sent.getFirst()).orElseThrow().messages());
	}

	@Test
	void anEmergencyGoesOutAtNightAheadOfAllOthersToWhoeverHasNotStopped() {
		List<ChatId> friends = this.one.befriend(4);
		this.one.friends.silence(friends.get(3), true);
		this.one.setTime("2026-12-01T15:00:00Z");
		Announcement begun = AnnouncementOffice
			.done(this.one.desk.create(AnnouncementDraft.emergency(content("避難してください")), "author"));
		assertThat(this.one.desk.approve(begun.id(), 1, "author"))
			.isEqualTo(new AnnouncementResult.Refused(Refusal.NOT_NOW));
		AnnouncementOffice.done(this.one.desk.sendAlone(begun.id(), 1, "author", "夜で、ほかにだれもいない"));
		this.one.beat(begun.id());
		Occurrence sending = only(begun);
		assertThat(this.one.frozen(sending)).containsExactlyInAnyOrderElementsOf(friends.subList(0, 3));
		assertThat(this.one.priority(sending)).isEqualTo("EMERGENCY");
		assertThat(sending.messages()).singleElement()
			.asInstanceOf(InstanceOfAssertFactories.type(OutgoingMessage.Cards.class))
			.satisfies((message) -> assertThat(message.altText()).startsWith("緊急のお知らせ\n題"));
		assertThat(this.one.desk.history(begun.id())).anySatisfy((deed) -> {
			assertThat(deed.kind()).isEqualTo(Deed.Kind.SENT_ALONE);
			assertThat(deed.by()).isEqualTo("author");
			assertThat(deed.reason()).isEqualTo("夜で、ほかにだれもいない");
		});
		assertThat(this.one.desk.sendAlone(begun.id(), this.one.find(begun.id()).revision(), "author", "もう一度"))
			.isEqualTo(new AnnouncementResult.Refused(Refusal.NOT_NOW));
	}

	@Test
	void anEmergencyThatCouldNotBeginForAnHourIsLeftToStaff() {
		this.one.befriend(1);
		this.one.setTime("2026-12-01T15:00:00Z");
		Announcement approved = this.one.approved(AnnouncementDraft.emergency(content("避難してください")));
		this.one.setTime("2026-12-01T16:00:01Z");
		this.one.beat(approved.id());
		assertThat(only(approved).state()).isEqualTo(Occurrence.State.MISSED);
		assertThat(this.one.alarms).containsValue("announcement-missed");
	}

	@Test
	void whatIsUnderWayInTheEveningGoesOnInTheMorning() {
		this.one.befriend(3);
		this.one.setTime("2026-12-01T11:59:50Z");
		Announcement approved = this.one.approved(draft("お知らせです", new Timing.AtOnce()));
		this.one.beat(approved.id());
		assertThat(this.one.dispatch.progress(only(approved)).orElseThrow().state()).isEqualTo(BroadcastState.SENDING);
		this.one.setTime("2026-12-01T12:00:20Z");
		this.one.beat(approved.id());
		assertThat(this.one.dispatch.progress(only(approved)).orElseThrow().state()).isEqualTo(BroadcastState.PAUSED);
		this.one.setTime("2026-12-01T23:00:00Z");
		this.one.beat(approved.id());
		assertThat(this.one.dispatch.progress(only(approved)).orElseThrow().state()).isEqualTo(BroadcastState.SENDING);
	}

	@Test
	void figuresSayHowFarEachSendingReachedAlsoWhenTheBroadcastIsForgotten() {
		List<ChatId> friends = this.one.befriend(3);
		Announcement approved = this.one.approved(draft("お知らせです", new Timing.AtOnce()));
		this.one.beat(approved.id());
		this.one.does(friends.get(0), new Errand.Stop());
		this.one.does(friends.get(1), new Errand.CountTap(only(approved).id().value(), 0));
		this.one.sendAll(only(approved));
		this.one.dispatch.run(approved.id(), this.one.clock.instant());
		this.one.forgetBroadcasts();
		AnnouncementFigures figures = new AnnouncementFigures(this.one.announcements, this.one.dispatch);
		Instant from = Instant.parse("2026-11-30T15:00:00Z");
		assertThat(figures.of(from, from.plusSeconds(86_400))).containsExactly(
				new AnnouncementFigures.Reach(approved.id(), "題", this.one.clock.instant(), false, 3, 3, 1, 1));
		assertThat(figures.of(from.minusSeconds(86_400), from)).isEmpty();
	}

	private Occurrence only(Announcement announcement) {
		List<Occurrence> sendings = this.one.announcements.occurrences(announcement.id());
		assertThat(sendings).hasSize(1);
		return sendings.getFirst();
	}

	private static AnnouncementDraft draft(String body, Timing timing) {
		return new AnnouncementDraft(content(body), new Audience.Everyone(), timing);
	}

	private static AnnouncementContent content(String body) {
		return new AnnouncementContent("題", body, null, List.of(), null);
	}

	private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<T>> futures = List.of(one, other).stream().map((work) -> threads.submit(() -> {
				start.await();
				return work.call();
			})).toList();
			return List.of(futures.get(0).get(), futures.get(1).get());
		}
	}

}
