package jp.wakuwaku.bot.console.registrations;

import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.desk.Act;
import jp.wakuwaku.bot.registration.desk.Disclosures;
import jp.wakuwaku.bot.registration.desk.RollEntry;

import org.springframework.stereotype.Component;

/** Puts names to a session's list, which is noted. */
@Component
class RollLines {

	private final Disclosures disclosures;

	RollLines(Disclosures disclosures) {
		this.disclosures = disclosures;
	}

	List<RollLine> of(Act act, List<RollEntry> entries) {
		Map<ReceiptNumber, Disclosures.Call> names = this.disclosures.names(act, entries);
		return entries.stream()
			.map((entry) -> new RollLine(entry, (entry.receipt() != null) ? names.get(entry.receipt()) : null))
			.toList();
	}

}
