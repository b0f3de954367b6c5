package jp.wakuwaku.bot.console.security;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** All passkeys by id; their users are the accounts themselves. */
@Component
class RedisPasskeys implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

	/** Of an account; more devices has nobody. */
	static final int MOST = 20;

	private final HashOperations<String, String, String> passkeys;

	private final Accounts accounts;

	private final JsonMapper json;

	RedisPasskeys(StringRedisTemplate redis, Accounts accounts, JsonMapper json) {
		this.passkeys = redis.opsForHash();
		this.accounts = accounts;
		this.json = json;
	}

	/** The oldest first. */
	List<Passkey> of(AccountId id) {
		return this.passkeys.values(AccountKeys.PASSKEYS)
			.stream()
			.map(this::read)
			.filter((passkey) -> passkey.account().equals(id.value()))
			.sorted(Comparator.comparing(Passkey::madeAt))
			.toList();
	}

	boolean hasRoom(AccountId id) {
		return of(id).size() < MOST;
	}

	Optional<AccountId> ownerOf(Bytes credentialId) {
		return find(credentialId).map((passkey) -> new AccountId(passkey.account()));
	}

	/** Somebody else's is left alone. */
	void remove(AccountId owner, String id) {
		of(owner).stream()
			.filter((passkey) -> passkey.id().equals(id))
			.forEach((passkey) -> this.passkeys.delete(AccountKeys.PASSKEYS, passkey.id()));
	}

	void removeAll(AccountId owner) {
		of(owner).forEach((passkey) -> this.passkeys.delete(AccountKeys.PASSKEYS, passkey.id()));
	}

	@Override
	public void delete(Bytes credentialId) {
		this.passkeys.delete(AccountKeys.PASSKEYS, credentialId.toBase64UrlString());
	}

	@Override
	public void save(CredentialRecord record) {
		Passkey passkey = Passkey.of(record, account(record.getUserEntityUserId()));
		this.passkeys.put(AccountKeys.PASSKEYS, passkey.id(), this.json.writeValueAsString(passkey));
	}

	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
		return find(credentialId).map((passkey) -> passkey.record(user(passkey.account()))).orElse(null);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes userId) {
		return of(new AccountId(account(userId))).stream().map((passkey) -> passkey.record(userId)).toList();
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
		return findByUsername(account(id));
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
		return this.accounts.find(new AccountId(username))
			.map((account) -> ImmutablePublicKeyCredentialUserEntity.builder()
				.id(user(username))
				.name(username)
				.displayName(account.displayName())
				.build())
			.orElse(null);
	}

	@Override
	public void save(PublicKeyCredentialUserEntity userEntity) {
		throw new IllegalStateException("user of a passkey is made (expected: accounts only)");
	}

	private Optional<Passkey> find(Bytes credentialId) {
		return Optional.ofNullable(this.passkeys.get(AccountKeys.PASSKEYS, credentialId.toBase64UrlString()))
			.map(this::read);
	}

	private Passkey read(String stored) {
		return this.json.readValue(stored, Passkey.class);
	}

	private static Bytes user(String account) {
		return new Bytes(account.getBytes(StandardCharsets.UTF_8));
	}

	private static String account(Bytes user) {
		return new String(user.getBytes(), StandardCharsets.UTF_8);
	}

}
