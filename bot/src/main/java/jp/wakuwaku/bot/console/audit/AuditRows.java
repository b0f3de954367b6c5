package jp.wakuwaku.bot.console.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.audit.AuditEntry;
import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.ActLabels;
import jp.wakuwaku.bot.console.security.StaffNames;

import org.springframework.stereotype.Component;

/** Entries of the record in staff's words. */
@Component
class AuditRows {

	private final AuditTrail trail;

	private final StaffNames names;

	private final Map<String, String> labels = new HashMap<>();

	AuditRows(AuditTrail trail, StaffNames names, List<ActLabels> labels) {
		this.trail = trail;
		this.names = names;
		labels.forEach((some) -> this.labels.putAll(some.labels()));
	}

	/** Latest first. */
	List<AuditRow> of(AuditFilter filter) {
		Map<String, String> known = this.names.all();
		return this.trail.of(filter.month())
			.reversed()
			.stream()
			.map((entry) -> row(entry, known))
			.filter(filter::takes)
			.toList();
	}

	/** Reads no more than is shown where nothing is filtered out. */
	Pager<AuditRow> page(AuditFilter filter, int asked) {
		if (!filter.isAll()) {
			return Pager.of(of(filter), asked);
		}
		Map<String, String> known = this.names.all();
		return Pager.of(this.trail.size(filter.month()), asked,
				(from, count) -> this.trail.latest(filter.month(), from, count)
					.stream()
					.map((entry) -> row(entry, known))
					.toList());
	}

	private AuditRow row(AuditEntry entry, Map<String, String> known) {
		return new AuditRow(entry.at(), known.getOrDefault(entry.actor(), entry.actor()), entry.actor(),
				this.labels.getOrDefault(entry.act(), entry.act()),
				known.getOrDefault(entry.subject(), entry.subject()), entry.detail());
	}

}
