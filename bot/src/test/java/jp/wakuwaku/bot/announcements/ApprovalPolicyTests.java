package jp.wakuwaku.bot.announcements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import jp.wakuwaku.bot.announcements.AnnouncementState.Approval;
import jp.wakuwaku.bot.announcements.AnnouncementState.AwaitingApproval;
import jp.wakuwaku.bot.announcements.AnnouncementState.Drafting;
import jp.wakuwaku.bot.announcements.AnnouncementState.Ended;
import jp.wakuwaku.bot.announcements.AnnouncementState.Ending;
import jp.wakuwaku.bot.announcements.AnnouncementState.Scheduled;
import jp.wakuwaku.bot.announcements.AnnouncementState.Sending;
import jp.wakuwaku.bot.announcements.ApprovalPolicy.Decision;
import jp.wakuwaku.bot.platform.QuietHours;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ApprovalPolicyTests {

	private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");

	private static final Instant LATER = Instant.parse("2026-12-02T01:00:00Z");

	private static final AnnouncementId ID = new AnnouncementId("0123456789ab");

	private static final Approval APPROVAL = new Approval("second", NOW, 3);

	private static final OccurrenceId SENT = OccurrenceId.of(ID, LATER);

	private static final Timing ONCE = new Timing.Once(LocalDateTime.parse("2026-12-02T10:00"));

	private static final Timing DAILY = new Timing.Repeating(new Recurrence.Daily(LocalTime.of(10, 0)),
			LocalDate.parse("2026-12-01"), null, false);

	private static final Map<String, AnnouncementState> STATES = new LinkedHashMap<>();

	private static final Map<String, AnnouncementAct> ACTS = new LinkedHashMap<>();

	static {
		STATES.put("drafting", new Drafting(null));
		STATES.put("returned", new Drafting("typo"));
		STATES.put("awaiting", new AwaitingApproval("author"));
		STATES.put("scheduled", new Scheduled(APPROVAL, LATER, LATER, false));
		STATES.put("held", new Scheduled(APPROVAL, LATER, LATER, true));
		STATES.put("sending", new Sending(APPROVAL, SENT, false));
		STATES.put("paused", new Sending(APPROVAL, SENT, true));
		for (Ending ending : Ending.values()) {
			STATES.put(ending.name().toLowerCase(Locale.ROOT), new Ended(ending));
		}
		ACTS.put("edit", new AnnouncementAct.Edit(draft(ONCE), "editor"));
		ACTS.put("request", new AnnouncementAct.Request("author"));
		ACTS.put("return", new AnnouncementAct.Return("second", "typo"));
		ACTS.put("approve", new AnnouncementAct.Approve("second"));
		ACTS.put("send alone", new AnnouncementAct.SendAlone("author", "nobody is there"));
		ACTS.put("pause", new AnnouncementAct.Pause("second"));
		ACTS.put("resume", new AnnouncementAct.Resume("second"));
		ACTS.put("stop", new AnnouncementAct.Stop("second"));
		ACTS.put("begin", new AnnouncementAct.Begin(LATER));
		ACTS.put("begin another", new AnnouncementAct.Begin(NOW));
		ACTS.put("miss", new AnnouncementAct.Miss(LATER));
		ACTS.put("block", new AnnouncementAct.Block(LATER, "{{x}}"));
		ACTS.put("finish", new AnnouncementAct.Finish(SENT));
	}

	/** What is possible; all else is refused. */
	private static final Map<String, String> ONCE_ONLY = Map.ofEntries(Map.entry("drafting edit", "drafting"),
			Map.entry("returned edit", "drafting"), Map.entry("awaiting edit", "drafting"),
			Map.entry("scheduled edit", "drafting"), Map.entry("held edit", "drafting"),
			Map.entry("drafting request", "awaiting"), Map.entry("returned request", "awaiting"),
			Map.entry("awaiting return", "returned"), Map.entry("awaiting approve", "scheduled"),
			Map.entry("scheduled pause", "held"), Map.entry("sending pause", "paused"),
			Map.entry("held resume", "scheduled"), Map.entry("paused resume", "sending"),
			Map.entry("drafting stop", "stopped"), Map.entry("returned stop", "stopped"),
			Map.entry("awaiting stop", "stopped"), Map.entry("scheduled stop", "stopped"),
			Map.entry("held stop", "stopped"), Map.entry("sending stop", "stopped"),
			Map.entry("paused stop", "stopped"), Map.entry("scheduled begin", "sending"),
			Map.entry("scheduled miss", "missed"), Map.entry("scheduled block", "blocked"),
			Map.entry("sending finish", "sent"), Map.entry("paused finish", "sent"));

	private final ApprovalPolicy policy = new ApprovalPolicy(new SendingSchedule((_) -> false));

	@Test
	void everyActInEveryStateLeadsWhereItShould() {
		Map<String, String> found = new LinkedHashMap<>();
		STATES.forEach((from, state) -> ACTS.forEach((name, act) -> {
			if (this.policy.decide(in(state, ONCE), act, QuietHours.SHIPPED,
					NOW) instanceof Decision.Changed(Announcement next)) {
				found.put(from + " " + name, name(next.state()));
				assertThat(next.revision()).as(from + " " + name).isEqualTo(8);
				assertThat(next.id()).isEqualTo(ID);
			}
		}));
		assertThat(found).containsExactlyInAnyOrderEntriesOf(ONCE_ONLY);
	}

	@Test
	void whatRepeatsGoesOnAfterEachTime() {
		for (String act : List.of("begin", "miss", "block")) {
			Announcement next = changed(in(STATES.get("scheduled"), DAILY), ACTS.get(act));
			assertThat(next.state()).isEqualTo(new Scheduled(APPROVAL, Instant.parse("2026-12-03T01:00:00Z"),
					Instant.parse("2026-12-03T01:00:00Z"), false));
		}
		Timing over = new Timing.Repeating(new Recurrence.Daily(LocalTime.of(10, 0)), LocalDate.parse("2026-12-01"),
				LocalDate.parse("2026-12-02"), false);
		assertThat(changed(in(STATES.get("scheduled"), over), ACTS.get("begin")).state())
			.isEqualTo(new Ended(Ending.OVER));
	}

	@Test
	void whoeverHadAHandInItCannotApproveIt() {
		Announcement announcement = in(new AwaitingApproval("asker"), ONCE);
		for (String by : List.of("author", "asker")) {
			assertThat(this.policy.decide(announcement, new AnnouncementAct.Approve(by), QuietHours.SHIPPED, NOW))
				.isEqualTo(new Decision.Refused(Refusal.OWN_WORK));
		}
		Announcement edited = changed(announcement, ACTS.get("edit"));
		assertThat(edited.authors()).containsExactlyInAnyOrder("author", "editor");
		Announcement asked = changed(edited, new AnnouncementAct.Request("author"));
		assertThat(this.policy.decide(asked, new AnnouncementAct.Approve("editor"), QuietHours.SHIPPED, NOW))
			.isEqualTo(new Decision.Refused(Refusal.OWN_WORK));
	}

	@Test
	void onlyAnEmergencyIsSentWithoutASecondPersonAndAtAnyHour() {
		Instant night = Instant.parse("2026-12-01T15:00:00Z");
		AnnouncementAct alone = ACTS.get("send alone");
		assertThat(this.policy.decide(in(new Drafting(null), new Timing.AtOnce()), alone, QuietHours.SHIPPED, night))
			.isEqualTo(new Decision.Refused(Refusal.NO_EMERGENCY));
		for (AnnouncementState state : List.of(new Drafting(null), new AwaitingApproval("author"))) {
			assertThat(this.policy.decide(emergency(state), alone, QuietHours.SHIPPED, night))
				.isInstanceOfSatisfying(Decision.Changed.class, (changed) -> assertThat(changed.announcement().state())
					.isEqualTo(new Scheduled(new Approval("author", night, 7), night, night, false)));
		}
		for (String later : List.of("scheduled", "sending", "sent", "stopped")) {
			assertThat(this.policy.decide(emergency(STATES.get(later)), alone, QuietHours.SHIPPED, night)).as(later)
				.isEqualTo(new Decision.Refused(Refusal.NOT_NOW));
		}
		assertThat(this.policy.decide(emergency(new AwaitingApproval("author")), new AnnouncementAct.Approve("author"),
				QuietHours.SHIPPED, night))
			.isEqualTo(new Decision.Refused(Refusal.OWN_WORK));
	}

	@Test
	void anEmergencyIsForAllAndAtOnce() {
		AnnouncementContent content = draft(ONCE).content();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new AnnouncementDraft(content, new Audience.Everyone(), ONCE, Urgency.EMERGENCY))
			.withMessageContaining("urgency");
	}

	@Test
	void anApprovalIsOfTheRevisionThatWasSeen() {
		Announcement approved = changed(in(new AwaitingApproval("author"), ONCE), ACTS.get("approve"));
		assertThat(approved.state()).isEqualTo(new Scheduled(new Approval("second", NOW, 7), LATER, LATER, false));
	}

	@Test
	void aTimeInTheNightIsPutOffToTheMorning() {
		Timing night = new Timing.Once(LocalDateTime.parse("2026-12-02T23:30"));
		assertThat(changed(in(new AwaitingApproval("author"), night), ACTS.get("approve")).state())
			.isInstanceOfSatisfying(Scheduled.class, (scheduled) -> {
				assertThat(scheduled.plannedAt()).isEqualTo("2026-12-02T14:30:00Z");
				assertThat(scheduled.sendsAt()).isEqualTo("2026-12-02T23:00:00Z");
			});
	}

	@Test
	void aTimeThatIsOverIsNotApproved() {
		Timing past = new Timing.Once(LocalDateTime.parse("2026-12-01T09:59"));
		assertThat(this.policy.decide(in(new AwaitingApproval("author"), past), ACTS.get("approve"), QuietHours.SHIPPED,
				NOW))
			.isEqualTo(new Decision.Refused(Refusal.PAST));
		Timing never = new Timing.Repeating(new Recurrence.Daily(LocalTime.of(9, 0)), LocalDate.parse("2026-11-01"),
				LocalDate.parse("2026-12-01"), false);
		assertThat(this.policy.decide(in(new AwaitingApproval("author"), never), ACTS.get("approve"),
				QuietHours.SHIPPED, NOW))
			.isEqualTo(new Decision.Refused(Refusal.NEVER));
	}

	/**
	 * Whatever happens in whatever order, nothing is sent that no second person has seen.
	 */
	@Test
	void nothingIsSentWithoutTheApprovalOfItsLastEdit() {
		Random random = new Random(20261130);
		List<AnnouncementAct> acts = List.copyOf(ACTS.values());
		int begun = 0;
		for (int round = 0; round < 20_000; round++) {
			Announcement announcement = Announcement.begun(ID, draft(random.nextBoolean() ? ONCE : DAILY), "author",
					NOW);
			long edited = 1;
			for (int step = 0; step < 8; step++) {
				AnnouncementAct act = acts.get(random.nextInt(acts.size()));
				if (this.policy.decide(announcement, act, QuietHours.SHIPPED,
						NOW) instanceof Decision.Changed(Announcement next)) {
					if (act instanceof AnnouncementAct.Edit) {
						edited = next.revision();
					}
					if (act instanceof AnnouncementAct.Begin && announcement.state() instanceof Scheduled scheduled) {
						begun++;
						assertThat(scheduled.approval().revision()).isGreaterThanOrEqualTo(edited);
						assertThat(announcement.authors()).doesNotContain(scheduled.approval().by());
					}
					announcement = next;
				}
			}
		}
		assertThat(begun).isGreaterThan(100);
	}

	private Announcement changed(Announcement announcement, AnnouncementAct act) {
		return switch (this.policy.decide(announcement, act, QuietHours.SHIPPED, NOW)) {
			case Decision.Changed(Announcement next) -> next;
			case Decision.Refused(Refusal why) -> throw new AssertionError(why);
		};
	}

	private static String name(AnnouncementState state) {
		return switch (state) {
			case Drafting(String because) when because == null -> "drafting";
			case Drafting(String because) -> because.equals("typo") ? "returned" : "blocked";
			case AwaitingApproval _ -> "awaiting";
			case Scheduled scheduled -> scheduled.isPaused() ? "held" : "scheduled";
			case Sending sending -> sending.isPaused() ? "paused" : "sending";
			case Ended(Ending ending) -> ending.name().toLowerCase(Locale.ROOT);
		};
	}

	private static Announcement in(AnnouncementState state, Timing timing) {
		return new Announcement(1, ID, 7, draft(timing), Set.of("author"), state, NOW);
	}

	private static Announcement emergency(AnnouncementState state) {
		return new Announcement(1, ID, 7, AnnouncementDraft.emergency(draft(ONCE).content()), Set.of("author"), state,
				NOW);
	}

	private static AnnouncementDraft draft(Timing timing) {
		return new AnnouncementDraft(new AnnouncementContent("題", "本文", null, List.of(), null), new Audience.Everyone(),
				timing);
	}

}
