package jp.wakuwaku.bot.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** Goes along a chain, link by link, and notes what is wrong. */
final class Chain {

	/** More would say nothing more. */
	private static final int FAULTS_TOLD = 20;

	private final UnaryOperator<byte[]> codes;

	private final List<String> faults = new ArrayList<>();

	private @Nullable AuditLink last;

	private long first;

	private long count;

	Chain(UnaryOperator<byte[]> codes) {
		this.codes = codes;
	}

	void follow(AuditLink link) {
		this.count++;
		if (!isGenuine(link)) {
			fault(link.number() + " 番の記録が書きかえられています");
		}
		AuditLink before = this.last;
		if (before == null) {
			this.first = link.number();
			if (link.number() == 1 && !link.previous().isEmpty()) {
				fault("1 番の記録の前に、記録があったはずです");
			}
		}
		else if (link.number() != before.number() + 1 || !link.previous().equals(before.code())) {
			fault(before.number() + " 番と " + link.number() + " 番の記録がつながっていません");
		}
		this.last = link;
	}

	/** Compares with what the head says. */
	AuditVerdict end(long number, String code) {
		AuditLink end = this.last;
		if (end == null) {
			if (number != 0) {
				fault(number + " 番までの記録がなくなっています");
			}
			return new AuditVerdict(0, 0, 0, "", this.faults);
		}
		if (end.number() != number || !end.code().equals(code)) {
			fault("最後の記録は " + number + " 番のはずですが、" + end.number() + " 番で終わっています");
		}
		return new AuditVerdict(this.count, this.first, end.number(), end.code(), this.faults);
	}

	void fault(String text) {
		if (this.faults.size() < FAULTS_TOLD) {
			this.faults.add(text);
		}
	}

	private boolean isGenuine(AuditLink link) {
		byte[] code;
		try {
			code = Base64.getDecoder().decode(link.code());
		}
		catch (IllegalArgumentException _) {
			return false;
		}
		return MessageDigest.isEqual(code, this.codes.apply(link.message()));
	}

}
