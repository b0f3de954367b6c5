package jp.wakuwaku.bot.console.registrations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.desk.Act;
import jp.wakuwaku.bot.registration.desk.Disclosures;
import jp.wakuwaku.bot.registration.desk.PersonFile;
import jp.wakuwaku.bot.registration.desk.PersonOffice;
import jp.wakuwaku.bot.registration.desk.RollEntry;

import org.springframework.stereotype.Component;

/** Puts together what is shown of somebody, which is noted. */
@Component
class ResidentViews {

	private final PersonOffice office;

	private final Disclosures disclosures;

	private final Meetings meetings;

	ResidentViews(PersonOffice office, Disclosures disclosures, Meetings meetings) {
		this.office = office;
		this.disclosures = disclosures;
		this.meetings = meetings;
	}

	Optional<ResidentView> find(Act act, ReceiptNumber receipt) {
		return this.office.find(act, receipt).map((file) -> {
			List<RollEntry> entries = file.registrations()
				.stream()
				.map(PersonFile.Held::entry)
				.filter(Objects::nonNull)
				.toList();
			Map<ReceiptNumber, Disclosures.Call> names = this.disclosures.names(act, entries);
			return new ResidentView(receipt.value(), file,
					file.registrations().stream().map((held) -> row(held, names)).toList());
		});
	}

	private ResidentRow row(PersonFile.Held held, Map<ReceiptNumber, Disclosures.Call> names) {
		Optional<Meeting> meeting = this.meetings.find(held.registration().seating());
		return new ResidentRow(held, meeting.map(Meeting::title).orElse(""), meeting.map(Meeting::when).orElse(""),
				names.get(held.registration().receipt()));
	}

}
