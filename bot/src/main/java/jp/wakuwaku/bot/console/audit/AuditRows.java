package jp.wakuwaku.bot.console.audit;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jp.wakuwaku.bot.audit.AuditEntry;
import jp.wakuwaku.bot.audit.AuditSearch;
import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.layout.SearchWords;
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
		AuditSearch search = new AuditSearch(filter.account(), filter.date(),
				Stream.of(filter.text().split("\\s+"))
					.filter((word) -> !word.isEmpty())
					.map((word) -> term(word, known))
					.toList());
		return this.trail.find(filter.month(), search).stream().map((entry) -> row(entry, known)).toList();
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

	/** Entries hold names in place of what staff read. */
	private Set<String> term(String word, Map<String, String> known) {
		String wide = Normalizer.normalize(word, Normalizer.Form.NFKC);
		Set<String> term = new HashSet<>(
				List.of(word, wide, wide.toUpperCase(Locale.ROOT), wide.toLowerCase(Locale.ROOT)));
		SearchWords words = SearchWords.of(word);
		Stream.of(this.labels, known)
			.flatMap((labels) -> labels.entrySet().stream())
			.filter((label) -> words.areIn(label.getValue()))
			.forEach((label) -> term.add(label.getKey()));
		return term;
	}

	private AuditRow row(AuditEntry entry, Map<String, String> known) {
		return new AuditRow(entry.at(), known.getOrDefault(entry.actor(), entry.actor()), entry.actor(),
				this.labels.getOrDefault(entry.act(), entry.act()),
				known.getOrDefault(entry.subject(), entry.subject()), entry.detail());
	}

}
