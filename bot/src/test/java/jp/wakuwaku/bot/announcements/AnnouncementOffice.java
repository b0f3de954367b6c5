package jp.wakuwaku.bot.announcements;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.audit.TestAudit;
import jp.wakuwaku.bot.announcements.friends.Friends;
import jp.wakuwaku.bot.announcements.friends.TestFriends;
import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.line.Quota;
import jp.wakuwaku.bot.line.Validation;
import jp.wakuwaku.bot.outbox.AudienceBroadcasts;
import jp.wakuwaku.bot.outbox.BroadcastId;
import jp.wakuwaku.bot.outbox.Broadcasts;
import jp.wakuwaku.bot.outbox.Outboxes;
import jp.wakuwaku.bot.outbox.TestBroadcasts;
import jp.wakuwaku.bot.platform.Alarm;
import jp.wakuwaku.bot.platform.Alarms;
import jp.wakuwaku.bot.platform.FixedRules;
import jp.wakuwaku.bot.platform.due.DueItems;
import jp.wakuwaku.bot.platform.due.TestDueItems;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.content.TestPrograms;
import jp.wakuwaku.bot.residents.TestResidents;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.script.RedisScript;

/** One instance of all that has to do with announcements, on a real Redis. */
final class AnnouncementOffice implements AutoCloseable {

	private final TestRedis connection = new TestRedis();

	private Instant now = Instant.parse("2026-12-01T01:00:00Z");

	Validation validation = new Validation.Valid();

	final Map<String, String> alarms = new TreeMap<>();

	final Clock clock = new Clock() {

		@Override
		public Instant instant() {
			return AnnouncementOffice.this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneId.of("Asia/Tokyo");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	};

	final FixedRules rules = new FixedRules();

	final Friends friends = TestFriends.on(this.connection.redis);

	final Programs programs = TestPrograms.on(this.connection.redis);

	final Announcements announcements = new RedisAnnouncements(this.connection.redis);

	final Broadcasts broadcasts = AudienceBroadcasts.on(this.connection.redis, this.clock);

	final DueItems due = TestDueItems.on(this.connection.redis).items();

	final AuditTrail audit = TestAudit.on(this.connection.redis, this.clock);

	final StaffLinks links = new RedisStaffLinks(this.connection.redis, this.audit, this.clock);

	final AudienceReader audiences = new AudienceReader(this.friends, (_) -> Set.of(),
			TestResidents.on(this.connection.redis, this.clock).residents());

	final SendingSchedule schedule = new SendingSchedule((_) -> false);

	final AnnouncementMessages messages = new AnnouncementMessages(this.programs,
			(path) -> URI.create("https://bot.example/" + path));

	final Dispatch dispatch = new Dispatch(this.announcements, this.messages, new ApprovalPolicy(this.schedule),
			this.audiences, this.broadcasts, this.due, new Bells(), this.rules);

	final AnnouncementDesk desk = new AnnouncementDesk(this.announcements, this.messages,
			new ApprovalPolicy(this.schedule), this.schedule, new Discretion(this.programs), this.audiences,
			this.dispatch, new Line(), Outboxes.of(this.connection.redis, JsonMapper.builder().build(), (_) -> {
			}), this.links, this.rules, this.clock);

	final FriendOffice office = new FriendOffice(this.friends, this.announcements, this.audiences, this.links);

	void setTime(String instant) {
		this.now = Instant.parse(instant);
	}

	/** Approves with a second person what the first has written. */
	Announcement approved(AnnouncementDraft draft) {
		Announcement begun = done(this.desk.create(draft, "author"));
		Announcement asked = done(this.desk.requestApproval(begun.id(), begun.revision(), "author"));
		return done(this.desk.approve(asked.id(), asked.revision(), "second"));
	}

	static Announcement done(AnnouncementResult result) {
		if (result instanceof AnnouncementResult.Done(Announcement announcement)) {
			return announcement;
		}
		throw new AssertionError(result);
	}

	/** Does what is due, like the heartbeat. */
	void beat(AnnouncementId id) {
		if (this.due.dueAt(Dispatch.KIND, id.value()).filter((at) -> !at.isAfter(this.now)).isPresent()) {
			this.dispatch.run(id, this.now);
		}
	}

	Announcement find(AnnouncementId id) {
		return this.announcements.find(id).orElseThrow();
	}

	List<ChatId> frozen(Occurrence sending) {
		return AudienceBroadcasts.frozen(this.connection.redis, new BroadcastId(sending.id().value()));
	}

	/** How urgent a sending is for the outbox. */
	String priority(Occurrence sending) {
		return AudienceBroadcasts.priority(this.connection.redis, new BroadcastId(sending.id().value()));
	}

	/** Has LINE take all of a sending. */
	void sendAll(Occurrence sending) {
		TestBroadcasts.send(new BroadcastId(sending.id().value()), sending.messages(), new Line(),
				this.connection.redis, this.clock);
	}

	/** As time does after 400 days. */
	void forgetBroadcasts() {
		this.connection.redis.delete(keys("broadcast*"));
	}

	List<ChatId> befriend(int count) {
		List<ChatId> chats = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			ChatId chat = FriendsIntegrationTests.chat(i);
			this.friends.add(chat, false);
			chats.add(chat);
		}
		return chats;
	}

	/** Some thousands in a call. */
	void befriendAtOnce(int count) {
		TestFriends.befriend(this.connection.redis,
				IntStream.range(0, count).mapToObj(FriendsIntegrationTests::chat).toList());
	}

	/** Has Redis note every call that takes longer than a millisecond. */
	void watchCalls() {
		this.connection.redis.execute((RedisCallback<Object>) (redis) -> {
			redis.serverCommands().setConfig("slowlog-log-slower-than", "1000");
			return redis.execute("SLOWLOG", "RESET".getBytes(StandardCharsets.UTF_8));
		});
	}

	/** How long the calls took that Redis noted. */
	String longestCalls() {
		return String.valueOf(this.connection.redis.execute(RedisScript
			.of("local all = {} for _, call in ipairs(redis.call('SLOWLOG', 'GET', 128)) do all[#all + 1] = call[3] end "
					+ "table.sort(all, function(a, b) return a > b end) return table.concat(all, ' ', 1, math.min(5, #all))",
					String.class),
				List.of()));
	}

	Optional<Tidings> does(ChatId chat, Errand errand) {
		String id = UUID.randomUUID().toString();
		return this.office.run(new Origin(id, new EventId(id), chat, this.now, this.now, "token"), errand);
	}

	/** Lets something make that many calls to Redis and no more. */
	boolean crashesAfter(int calls, Runnable work) {
		return this.connection.crashesAfter(calls, work);
	}

	String dump() {
		StringBuilder all = new StringBuilder();
		this.connection.redis.keys("*").forEach((key) -> all.append(key).append('\n'));
		return all.toString();
	}

	Set<String> keys(String pattern) {
		return this.connection.redis.keys(pattern);
	}

	@Override
	public void close() {
		this.connection.close();
	}

	/** Rings where the test can hear it. */
	private final class Bells implements Alarms {

		@Override
		public void raise(String id, String kind, Instant since) {
			AnnouncementOffice.this.alarms.put(id, kind);
		}

		@Override
		public void clear(String id) {
			AnnouncementOffice.this.alarms.remove(id);
		}

		@Override
		public List<Alarm> all() {
			throw new UnsupportedOperationException("nobody asks");
		}

	}

	/** Says of messages what the test wants. */
	private final class Line implements LineApi {

		@Override
		public Validation validate(List<OutgoingMessage> messages) {
			return AnnouncementOffice.this.validation;
		}

		@Override
		public DeliveryResult reply(String replyToken, List<OutgoingMessage> messages) {
			throw new UnsupportedOperationException("nothing is sent from here");
		}

		@Override
		public DeliveryResult push(ChatId to, List<OutgoingMessage> messages, UUID retryKey) {
			throw new UnsupportedOperationException("nothing is sent from here");
		}

		@Override
		public DeliveryResult multicast(List<ChatId> to, List<OutgoingMessage> messages, UUID retryKey) {
			return new DeliveryResult.Delivered();
		}

		@Override
		public Optional<Quota> quota() {
			return Optional.empty();
		}

		@Override
		public OptionalLong consumption() {
			return OptionalLong.empty();
		}

		@Override
		public void showLoading(ChatId chat, Duration atMost) {
			throw new UnsupportedOperationException("nobody waits");
		}

	}

}
