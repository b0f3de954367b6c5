package jp.wakuwaku.bot.console.security;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/**
 * A passkey as it rests in Redis: nothing of it is secret. Bytes are in Base64 for
 * addresses.
 *
 * @param version of this record's form
 * @param id of the credential
 * @param account whose it is
 * @param publicKey in COSE
 * @param signatures how many it has made, as far as it counts
 * @param isVerified whether it knew its owner when it was made
 * @param transports by which a browser reaches it
 * @param isBackupEligible whether it may be copied to other devices
 * @param isBackedUp whether it was
 * @param attestation what it said of itself
 * @param clientData what the browser said when it was made
 * @param label that its owner gave it
 * @param madeAt when it was made
 * @param usedAt when it was used last
 */
record Passkey(int version, String id, String account, String publicKey, long signatures, boolean isVerified,
		List<String> transports, boolean isBackupEligible, boolean isBackedUp, String attestation, String clientData,
		String label, Instant madeAt, Instant usedAt) {

	static final int VERSION = 1;

	static Passkey of(CredentialRecord record, String account) {
		return new Passkey(VERSION, record.getCredentialId().toBase64UrlString(), account,
				new Bytes(record.getPublicKey().getBytes()).toBase64UrlString(), record.getSignatureCount(),
				record.isUvInitialized(),
				record.getTransports().stream().map(AuthenticatorTransport::getValue).sorted().toList(),
				record.isBackupEligible(), record.isBackupState(), text(record.getAttestationObject()),
				text(record.getAttestationClientDataJSON()), record.getLabel(), record.getCreated(),
				record.getLastUsed());
	}

	CredentialRecord record(Bytes user) {
		return ImmutableCredentialRecord.builder()
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.credentialId(Bytes.fromBase64(this.id))
			.userEntityUserId(user)
			.publicKey(new ImmutablePublicKeyCose(Bytes.fromBase64(this.publicKey).getBytes()))
			.signatureCount(this.signatures)
			.uvInitialized(this.isVerified)
			.transports(this.transports.stream()
				.map(AuthenticatorTransport::valueOf)
				.collect(Collectors.toUnmodifiableSet()))
			.backupEligible(this.isBackupEligible)
			.backupState(this.isBackedUp)
			.attestationObject(Bytes.fromBase64(this.attestation))
			.attestationClientDataJSON(Bytes.fromBase64(this.clientData))
			.label(this.label)
			.created(this.madeAt)
			.lastUsed(this.usedAt)
			.build();
	}

	private static String text(@Nullable Bytes bytes) {
		return Objects.requireNonNull(bytes).toBase64UrlString();
	}

}
