package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.audit.AuditEntry;
import jp.wakuwaku.bot.audit.AuditTrail;

import org.springframework.stereotype.Component;

/** Notes deeds in the audit trail, beside all else that staff do. */
@Component
class ChainedDeeds implements Deeds {

	private final AuditTrail trail;

	private final Clock clock;

	ChainedDeeds(AuditTrail trail, Clock clock) {
		this.trail = trail;
		this.clock = clock;
	}

	@Override
	public void note(Act act, Deed.Kind kind, String subject, String detail) {
		this.trail.append(entry(act, kind, subject, detail));
	}

	@Override
	public void noteEach(Act act, Deed.Kind kind, Collection<String> subjects) {
		this.trail.append(subjects.stream().map((subject) -> entry(act, kind, subject, "")).toList());
	}

	private AuditEntry entry(Act act, Deed.Kind kind, String subject, String detail) {
		return new AuditEntry(AuditEntry.VERSION, "desk:" + act.id() + ":" + kind + ":" + subject, this.clock.instant(),
				act.actor(), kind.name(), subject, detail);
	}

	@Override
	public List<Deed> of(YearMonth month) {
		return this.trail.of(month)
			.stream()
			.flatMap((entry) -> kind(entry)
				.map((kind) -> new Deed(Deed.VERSION, entry.at(), entry.actor(), kind, entry.subject()))
				.stream())
			.toList();
	}

	private static Optional<Deed.Kind> kind(AuditEntry entry) {
		return Arrays.stream(Deed.Kind.values()).filter((kind) -> kind.name().equals(entry.act())).findFirst();
	}

}
