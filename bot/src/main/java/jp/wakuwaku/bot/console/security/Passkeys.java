package jp.wakuwaku.bot.console.security;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.ConsoleAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Makes and checks passkeys. Each has to know its owner, so that it is both factors at
 * once; what it has to sign rests in the session, and is good once.
 */
@Component
class Passkeys {

	private static final Logger logger = LoggerFactory.getLogger(Passkeys.class);

	private static final String CHALLENGE = "passkey-challenge";

	private static final String NAME = "わくわく管理画面";

	private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private final RedisPasskeys passkeys;

	private final ConsoleAddress address;

	private final AuditLog audit;

	Passkeys(RedisPasskeys passkeys, ConsoleAddress address, AuditLog audit) {
		this.passkeys = passkeys;
		this.address = address;
		this.audit = audit;
	}

	/** What a browser needs to make one, as JSON. */
	String toMake(Authentication owner, HttpSession session) {
		PublicKeyCredentialCreationOptions options = options(owner, Bytes.random());
		session.setAttribute(CHALLENGE, options.getChallenge().toBase64UrlString());
		return JSON.writeValueAsString(options);
	}

	/** Keeps what a browser made; {@code false} when it is not as it was asked for. */
	boolean keep(Authentication owner, HttpSession session, String made, String label) {
		try {
			PublicKeyCredential<AuthenticatorAttestationResponse> credential = JSON.readValue(made,
					new TypeReference<>() {
					});
			operations().registerCredential(new ImmutableRelyingPartyRegistrationRequest(
					options(owner, challenge(session)), new RelyingPartyPublicKey(credential, label)));
			return true;
		}
		catch (RuntimeException ex) {
			logger.info("Passkey not accepted: {}", ex.getClass().getSimpleName());
			return false;
		}
	}

	/** What a browser needs to use one, as JSON. */
	String toUse(HttpSession session) {
		PublicKeyCredentialRequestOptions options = request(Bytes.random());
		session.setAttribute(CHALLENGE, options.getChallenge().toBase64UrlString());
		return JSON.writeValueAsString(options);
	}

	/** Whose passkey was used; nothing when it was not as it was asked for. */
	Optional<AccountId> used(HttpSession session, String signed) {
		try {
			return Optional.of(owner(session, JSON.readValue(signed, new TypeReference<>() {
			})));
		}
		catch (RuntimeException ex) {
			logger.info("Passkey not accepted: {}", ex.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	private AccountId owner(HttpSession session, PublicKeyCredential<AuthenticatorAssertionResponse> credential) {
		try {
			return new AccountId(operations()
				.authenticate(new RelyingPartyAuthenticationRequest(request(challenge(session)), credential))
				.getName());
		}
		catch (MaliciousCounterValueException ex) {
			// Signed with the right key by what has signed less often than its owner.
			this.passkeys.ownerOf(credential.getRawId())
				.ifPresent((owner) -> this.audit.note(owner, SecurityAct.PASSKEY_COPY_REFUSED, "", ""));
			throw ex;
		}
	}

	private static Bytes challenge(HttpSession session) {
		String challenge = (String) session.getAttribute(CHALLENGE);
		session.removeAttribute(CHALLENGE);
		if (challenge == null) {
			throw new IllegalStateException("no challenge (expected: one that was not used)");
		}
		return Bytes.fromBase64(challenge);
	}

	private PublicKeyCredentialCreationOptions options(Authentication owner, Bytes challenge) {
		Webauthn4JRelyingPartyOperations operations = operations();
		operations.setCustomizeCreationOptions((options) -> options.challenge(challenge)
			.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
				.userVerification(UserVerificationRequirement.REQUIRED)
				.residentKey(ResidentKeyRequirement.REQUIRED)
				.build()));
		return operations
			.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
	}

	private PublicKeyCredentialRequestOptions request(Bytes challenge) {
		return PublicKeyCredentialRequestOptions.builder()
			.challenge(challenge)
			.rpId(console().getHost())
			.userVerification(UserVerificationRequirement.REQUIRED)
			.build();
	}

	private Webauthn4JRelyingPartyOperations operations() {
		URI console = console();
		String origin = console.getScheme() + "://" + console.getAuthority();
		return new Webauthn4JRelyingPartyOperations(this.passkeys, this.passkeys,
				PublicKeyCredentialRpEntity.builder().id(console.getHost()).name(NAME).build(), Set.of(origin));
	}

	private URI console() {
		return this.address.of("/console");
	}

}
