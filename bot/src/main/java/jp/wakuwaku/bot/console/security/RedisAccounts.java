package jp.wakuwaku.bot.console.security;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.platform.PlainRecords;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** A hash; an account is replaced only when it is as it was read. */
@Component
class RedisAccounts implements Accounts {

	private static final RedisScript<Long> ADD = LuaScripts.read(Long.class, "console/add-account");

	private static final RedisScript<Long> CHANGE = LuaScripts.read(Long.class, "console/change-account");

	private static final RedisScript<Long> REMOVE = LuaScripts.read(Long.class, "console/remove-account");

	private static final List<String> KEYS = List.of(AccountKeys.ACCOUNTS, AccountKeys.NAMES);

	private static final int TRIES = 50;

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	private final JsonMapper json = PlainRecords.mapper(AccountId.class);

	RedisAccounts(StringRedisTemplate redis) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
	}

	@Override
	public Optional<Account> find(AccountId id) {
		return stored(id).map(this::read);
	}

	@Override
	public Optional<Account> named(String name) {
		return Optional.ofNullable(this.hashes.get(AccountKeys.NAMES, name.toLowerCase(Locale.ROOT)))
			.flatMap((id) -> find(new AccountId(id)));
	}

	@Override
	public List<Account> all() {
		return this.hashes.values(AccountKeys.ACCOUNTS)
			.stream()
			.map(this::read)
			.sorted(Comparator.comparing(Account::displayName).thenComparing(Account::name))
			.toList();
	}

	@Override
	public boolean add(Account account) {
		return this.redis.execute(ADD, KEYS, account.id().value(), account.name(), written(account)) == 1;
	}

	@Override
	public Result change(AccountId id, UnaryOperator<Account> change) {
		for (int i = 0; i < TRIES; i++) {
			Optional<String> before = stored(id);
			if (before.isEmpty()) {
				return Result.GONE;
			}
			String after = written(change.apply(read(before.get())));
			long done = this.redis.execute(CHANGE, KEYS, id.value(), before.get(), after);
			if (done >= 0) {
				return (done == 1) ? Result.CHANGED : Result.LAST_ADMINISTRATOR;
			}
		}
		throw new IllegalStateException("account not changed after " + TRIES + " tries");
	}

	@Override
	public boolean removeInvited(AccountId id) {
		return stored(id).filter((stored) -> {
			Account account = read(stored);
			return account.state() == Account.State.INVITED
					&& this.redis.execute(REMOVE, KEYS, id.value(), account.name(), stored) == 1;
		}).isPresent();
	}

	private Optional<String> stored(AccountId id) {
		return Optional.ofNullable(this.hashes.get(AccountKeys.ACCOUNTS, id.value()));
	}

	private Account read(String stored) {
		return this.json.readValue(stored, Account.class);
	}

	private String written(Account account) {
		return this.json.writeValueAsString(account);
	}

}
