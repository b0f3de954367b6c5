package jp.wakuwaku.bot.announcements;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.wakuwaku.bot.audit.AuditEntry;
import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.LuaScripts;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Keeps codes by their fingerprint, each with the account it was made for. */
@Component
class RedisStaffLinks implements StaffLinks {

	/** Which talk it is stays out of the record. */
	private static final String ACT = "TALK_LINKED";

	private static final int CODES = 100_000_000;

	private static final int MOST_MISSES = 5;

	private static final Duration MISSES_COUNT_FOR = Duration.ofHours(1);

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final RedisScript<String> CLAIM = LuaScripts.read(String.class, "announcements/claim-code");

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	private final AuditTrail audit;

	private final Clock clock;

	RedisStaffLinks(StringRedisTemplate redis, AuditTrail audit, Clock clock) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public String issueCode(String account) {
		String code = String.format(Locale.ROOT, "%08d", RANDOM.nextInt(CODES));
		this.redis.opsForValue().set(AnnouncementKeys.code(code), "free:" + account, CODE_IS_GOOD_FOR);
		return code;
	}

	@Override
	public Outcome link(String code, ChatId chat, String origin) {
		if (misses(chat) >= MOST_MISSES) {
			return Outcome.TOO_MANY;
		}
		String account = this.redis.execute(CLAIM, List.of(AnnouncementKeys.code(code)), "free:", origin + ":");
		if (account.isEmpty()) {
			this.redis.opsForValue().increment(AnnouncementKeys.misses(chat));
			this.redis.expire(AnnouncementKeys.misses(chat), MISSES_COUNT_FOR);
			return Outcome.UNKNOWN;
		}
		this.audit.append(new AuditEntry(AuditEntry.VERSION, "talk-linked-" + origin, this.clock.instant(), account,
				ACT, "", ""));
		this.hashes.put(AnnouncementKeys.STAFF_CHATS, account, chat.value());
		return Outcome.LINKED;
	}

	@Override
	public Optional<ChatId> chatOf(String account) {
		return Optional.ofNullable(this.hashes.get(AnnouncementKeys.STAFF_CHATS, account)).map(ChatId::new);
	}

	@Override
	public void unlink(String account) {
		this.hashes.delete(AnnouncementKeys.STAFF_CHATS, account);
	}

	@Override
	public void forget(ChatId chat) {
		this.hashes.entries(AnnouncementKeys.STAFF_CHATS).forEach((account, linked) -> {
			if (linked.equals(chat.value())) {
				unlink(account);
			}
		});
	}

	private long misses(ChatId chat) {
		String misses = this.redis.opsForValue().get(AnnouncementKeys.misses(chat));
		return (misses != null) ? Long.parseLong(misses) : 0;
	}

}
