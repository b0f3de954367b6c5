package jp.wakuwaku.bot.console.registrations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.desk.Act;
import jp.wakuwaku.bot.registration.desk.Disclosures;
import jp.wakuwaku.bot.registration.desk.Roll;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.seats.PlaceState;

import org.springframework.stereotype.Component;

/** Puts a session's list into a table. Answers are opened only for columns of answers. */
@Component
class Exports {

	private final Rolls rolls;

	private final Registrations registrations;

	private final Disclosures disclosures;

	Exports(Rolls rolls, Registrations registrations, Disclosures disclosures) {
		this.rolls = rolls;
		this.registrations = registrations;
		this.disclosures = disclosures;
	}

	ExportTable table(Act act, Meeting meeting, List<ExportColumn> columns, boolean isBookedOnly) {
		List<RollEntry> entries = this.rolls.of(meeting.seating())
			.map(Roll::entries)
			.orElseGet(List::of)
			.stream()
			.filter((entry) -> isBookedOnly ? entry.state() == PlaceState.BOOKED : entry.state() != PlaceState.ENDED)
			.toList();
		List<ReceiptNumber> receipts = entries.stream().map(RollEntry::receipt).filter(Objects::nonNull).toList();
		Map<ReceiptNumber, Registration> registrations = this.registrations.findAll(receipts);
		Map<ReceiptNumber, Map<String, String>> answers = columns.stream().anyMatch(ExportColumn::isAnswer)
				? this.disclosures.answers(act, receipts) : Map.of();
		return new ExportTable(columns.stream().map(ExportColumn::label).toList(),
				entries.stream().flatMap((entry) -> row(entry, columns, registrations, answers).stream()).toList());
	}

	private static Optional<List<Cell>> row(RollEntry entry, List<ExportColumn> columns,
			Map<ReceiptNumber, Registration> registrations, Map<ReceiptNumber, Map<String, String>> answers) {
		return Optional.ofNullable(entry.receipt()).map(registrations::get).map((registration) -> {
			Map<String, String> own = answers.getOrDefault(registration.receipt(), Map.of());
			RollLine line = new RollLine(entry, null);
			return columns.stream().map((column) -> column.cell(line, registration.createdAt(), own)).toList();
		});
	}

}
