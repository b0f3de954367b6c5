package jp.wakuwaku.bot.announcements;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.announcements.ApprovalPolicy.Decision;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.line.Validation;
import jp.wakuwaku.bot.outbox.Outbox;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.knowledge.Language;

import org.springframework.stereotype.Component;

/**
 * What staff do with announcements. Each change names the revision that was looked at,
 * and the account of whoever makes it; one that was made to an older revision is refused.
 */
@Component
public class AnnouncementDesk {

	private static final int TIMES_SHOWN = 5;

	private final Announcements announcements;

	private final AnnouncementMessages messages;

	private final ApprovalPolicy policy;

	private final SendingSchedule schedule;

	private final Discretion discretion;

	private final AudienceReader audiences;

	private final Dispatch dispatch;

	private final LineApi line;

	private final Outbox outbox;

	private final StaffLinks links;

	private final OfficeRules rules;

	private final Clock clock;

	AnnouncementDesk(Announcements announcements, AnnouncementMessages messages, ApprovalPolicy policy,
			SendingSchedule schedule, Discretion discretion, AudienceReader audiences, Dispatch dispatch, LineApi line,
			Outbox outbox, StaffLinks links, OfficeRules rules, Clock clock) {
		this.announcements = announcements;
		this.messages = messages;
		this.policy = policy;
		this.schedule = schedule;
		this.discretion = discretion;
		this.audiences = audiences;
		this.dispatch = dispatch;
		this.line = line;
		this.outbox = outbox;
		this.links = links;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * Begins an announcement.
	 * @param draft what it is to be, placeholders and all
	 * @param by the account
	 * @return {@link AnnouncementResult.Done}
	 */
	public AnnouncementResult create(AnnouncementDraft draft, String by) {
		return begin(draft, by, Deed.Kind.CREATED);
	}

	/**
	 * Begins another announcement that is the same.
	 * @param id of which
	 * @param by the account, the new one's only author
	 * @return {@link AnnouncementResult.Done} with the new one
	 */
	public AnnouncementResult copy(AnnouncementId id, String by) {
		return this.announcements.find(id)
			.map((original) -> begin(original.draft(), by, Deed.Kind.COPIED))
			.orElseGet(() -> new AnnouncementResult.Refused(Refusal.NOT_THERE));
	}

	/**
	 * Changes an announcement until it is sent. A request for approval, and an approval,
	 * are taken back by that.
	 * @param id which
	 * @param revision that was looked at
	 * @param draft what it is to be
	 * @param by the account
	 * @return {@link AnnouncementResult.Done}, or why not
	 */
	public AnnouncementResult edit(AnnouncementId id, long revision, AnnouncementDraft draft, String by) {
		return act(id, revision, new AnnouncementAct.Edit(draft, by));
	}

	/**
	 * Asks for a second person's approval, once all placeholders can be filled in, there
	 * is a time to come, and LINE would take the messages.
	 * @param id which
	 * @param revision that was looked at
	 * @param by the account, which cannot approve it
	 * @return {@link AnnouncementResult.Done}, or why not
	 */
	public AnnouncementResult requestApproval(AnnouncementId id, long revision, String by) {
		return actChecked(id, revision, new AnnouncementAct.Request(by));
	}

	/**
	 * Sends an emergency at once without a second person, once LINE would take it.
	 * Whoever calls this has had it confirmed twice.
	 * @param id which
	 * @param revision that was looked at
	 * @param by the account
	 * @param reason why nobody else could be asked, in words
	 * @return {@link AnnouncementResult.Done}, or why not
	 */
	public AnnouncementResult sendAlone(AnnouncementId id, long revision, String by, String reason) {
		return actChecked(id, revision, new AnnouncementAct.SendAlone(by, reason));
	}

	/**
	 * Approves exactly what was looked at; it is sent when its time comes.
	 * @param id which
	 * @param revision that was looked at
	 * @param by the account of a second person
	 * @return {@link AnnouncementResult.Done}, or why not
	 */
	public AnnouncementResult approve(AnnouncementId id, long revision, String by) {
		return act(id, revision, new AnnouncementAct.Approve(by));
	}

	/**
	 * Gives an announcement back to its authors instead of approving it.
	 * @param id which
	 * @param revision that was looked at
	 * @param by the account
	 * @param reason in words
	 * @return {@link AnnouncementResult.Done}, or why not
	 */
	public AnnouncementResult giveBack(AnnouncementId id, long revision, String by, String reason) {
		return act(id, revision, new AnnouncementAct.Return(by, reason));
	}

	/**
	 * Lets the times of an announcement pass by, or what is being sent wait.
	 * @param id which
	 * @param revision that was looked at
	 * @param by the account
	 * @return {@link AnnouncementResult.Done}, or why not
	 */
	public AnnouncementResult pause(AnnouncementId id, long revision, String by) {
		return act(id, revision, new AnnouncementAct.Pause(by));
	}

	/**
	 * Lets an announcement go on.
	 * @param id which
	 * @param revision that was looked at
	 * @param by the account
	 * @return {@link AnnouncementResult.Done}, or why not
	 */
	public AnnouncementResult resume(AnnouncementId id, long revision, String by) {
		return act(id, revision, new AnnouncementAct.Resume(by));
	}

	/**
	 * Ends an announcement for good. Of what is being sent, no further chunk is sent.
	 * @param id which
	 * @param revision that was looked at
	 * @param by the account
	 * @return {@link AnnouncementResult.Done}, or why not
	 */
	public AnnouncementResult stop(AnnouncementId id, long revision, String by) {
		return act(id, revision, new AnnouncementAct.Stop(by));
	}

	/**
	 * Sends an announcement as it is to whoever asks for it, in their own talk.
	 * @param id which
	 * @param by the account, whose talk is {@link StaffLinks linked}
	 * @return {@link AnnouncementResult.Done}, or why not
	 */
	public AnnouncementResult sendTest(AnnouncementId id, String by) {
		Optional<Announcement> found = this.announcements.find(id);
		Optional<ChatId> chat = this.links.chatOf(by);
		if (found.isEmpty() || chat.isEmpty()) {
			return refused(found.isEmpty() ? Refusal.NOT_THERE : Refusal.NOT_LINKED);
		}
		Instant now = this.clock.instant();
		AnnouncementMessages.Rendered rendered = this.messages.render(found.get().draft(), OccurrenceId.test(id), now);
		if (!rendered.problems().isEmpty()) {
			return new AnnouncementResult.Faulty(rendered.problems());
		}
		List<OutgoingMessage> all = new ArrayList<>(
				List.of(new OutgoingMessage.Text(AnnouncementWords.TEST.in(Language.JA), List.of())));
		all.addAll(rendered.messages());
		this.outbox.enqueue(
				OutboxEntry.push("announcement-test:" + id + ":" + found.get().revision() + ":" + now.toEpochMilli(),
						chat.get(), all, now));
		return new AnnouncementResult.Done(found.get());
	}

	/**
	 * Shows an announcement as it would be sent.
	 * @param draft saved or not
	 * @return exactly what LINE would get, or what is wrong
	 */
	public AnnouncementPreview preview(AnnouncementDraft draft) {
		Instant now = this.clock.instant();
		AnnouncementMessages.Rendered rendered = this.messages.render(draft,
				OccurrenceId.test(new AnnouncementId("000000000000")), now);
		List<AnnouncementPreview.Time> times = new ArrayList<>();
		Optional<Instant> next = this.schedule.first(draft.timing(), now);
		while (next.isPresent() && times.size() < TIMES_SHOWN) {
			times.add(new AnnouncementPreview.Time(next.get(),
					SendingHours.from(draft.urgency(), next.get(), this.rules.quietHours())));
			next = this.schedule.next(draft.timing(), next.get());
		}
		return new AnnouncementPreview(rendered.messages(), rendered.problems(),
				this.discretion.isNeutral(draft.audience()), times);
	}

	/**
	 * When an announcement goes out next, by the quiet hours in force.
	 * @param announcement which
	 * @return empty when it is not scheduled
	 */
	public Optional<Instant> sendsAt(Announcement announcement) {
		if (!(announcement.state() instanceof AnnouncementState.Scheduled scheduled)) {
			return Optional.empty();
		}
		// One that waits goes on waiting; of another its time may have passed by.
		Instant now = scheduled.isPaused() ? scheduled.plannedAt() : this.clock.instant();
		return Optional
			.of(SendingHours.next(announcement.draft().urgency(), scheduled.plannedAt(), this.rules.quietHours(), now));
	}

	/**
	 * Counts an audience.
	 * @param audience whom
	 * @return how many it is now
	 */
	public long count(Audience audience) {
		return this.audiences.count(audience);
	}

	/**
	 * Finds an announcement.
	 * @param id which
	 * @return empty when there is no such one
	 */
	public Optional<Announcement> find(AnnouncementId id) {
		return this.announcements.find(id);
	}

	/**
	 * Lists all announcements.
	 * @return newest first
	 */
	public List<Announcement> all() {
		return this.announcements.all();
	}

	/**
	 * Tells who did what to an announcement.
	 * @param id which
	 * @return oldest first
	 */
	public List<Deed> history(AnnouncementId id) {
		return this.announcements.history(id);
	}

	/**
	 * Tells what became of an announcement.
	 * @param id which
	 * @return each of its sendings, newest first
	 */
	public List<SendingResult> results(AnnouncementId id) {
		return this.announcements.occurrences(id).stream().map(this::result).toList();
	}

	private SendingResult result(Occurrence occurrence) {
		Map<String, Long> counts = this.announcements.counts(occurrence.id());
		List<Long> taps = IntStream.range(0, occurrence.draft().content().buttons().size())
			.mapToObj((button) -> counts.getOrDefault(Tally.tap(button), 0L))
			.toList();
		return new SendingResult(occurrence, this.dispatch.progress(occurrence).orElse(null), taps,
				counts.getOrDefault(Tally.LOST, 0L));
	}

	private AnnouncementResult begin(AnnouncementDraft draft, String by, Deed.Kind kind) {
		Instant now = this.clock.instant();
		Announcement begun = Announcement.begun(AnnouncementId.random(), draft, by, now);
		return this.announcements.put(begun, new Deed(now, by, kind, begun.revision(), null), null)
				? new AnnouncementResult.Done(begun) : refused(Refusal.STALE);
	}

	private Optional<AnnouncementResult> objection(Announcement announcement) {
		Instant now = this.clock.instant();
		AnnouncementMessages.Rendered rendered = this.messages.render(announcement.draft(),
				OccurrenceId.test(announcement.id()), now);
		if (!rendered.problems().isEmpty()) {
			return Optional.of(new AnnouncementResult.Faulty(rendered.problems()));
		}
		Optional<Instant> first = this.schedule.first(announcement.draft().timing(), now);
		if (first.isEmpty() || first.get().isBefore(now)) {
			return Optional.of(refused(first.isEmpty() ? Refusal.NEVER : Refusal.PAST));
		}
		return switch (this.line.validate(rendered.messages())) {
			case Validation.Valid _ -> Optional.empty();
			case Validation.Invalid(List<String> problems) -> Optional.of(new AnnouncementResult.Faulty(problems));
			case Validation.Unanswered _ -> Optional.of(refused(Refusal.NOT_CHECKED));
		};
	}

	private AnnouncementResult actChecked(AnnouncementId id, long revision, AnnouncementAct act) {
		Optional<Announcement> found = this.announcements.find(id);
		if (found.isEmpty() || found.get().revision() != revision) {
			return refused(found.isEmpty() ? Refusal.NOT_THERE : Refusal.STALE);
		}
		return objection(found.get()).orElseGet(() -> act(id, revision, act));
	}

	private AnnouncementResult act(AnnouncementId id, long revision, AnnouncementAct act) {
		Optional<Announcement> found = this.announcements.find(id);
		if (found.isEmpty() || found.get().revision() != revision) {
			return refused(found.isEmpty() ? Refusal.NOT_THERE : Refusal.STALE);
		}
		Instant now = this.clock.instant();
		return switch (this.policy.decide(found.get(), act, this.rules.quietHours(), now)) {
			case Decision.Refused(Refusal why) -> refused(why);
			case Decision.Changed(Announcement next) -> {
				if (!this.announcements.put(next, Deed.of(act, next.revision(), now), null)) {
					yield refused(Refusal.STALE);
				}
				this.dispatch.follow(next, now);
				yield new AnnouncementResult.Done(next);
			}
		};
	}

	private static AnnouncementResult refused(Refusal why) {
		return new AnnouncementResult.Refused(why);
	}

}
