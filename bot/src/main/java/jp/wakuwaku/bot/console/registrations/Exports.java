package jp.wakuwaku.bot.console.registrations;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
		List<List<Cell>> rows = this.rolls.of(meeting.seating())
			.map(Roll::entries)
			.orElseGet(List::of)
			.stream()
			.filter((entry) -> isBookedOnly ? entry.state() == PlaceState.BOOKED : entry.state() != PlaceState.ENDED)
			.map((entry) -> row(act, entry, columns))
			.flatMap(Optional::stream)
			.toList();
		return new ExportTable(columns.stream().map(ExportColumn::label).toList(), rows);
	}

	private Optional<List<Cell>> row(Act act, RollEntry entry, List<ExportColumn> columns) {
		boolean isOpened = columns.stream().anyMatch(ExportColumn::isAnswer);
		return Optional.ofNullable(entry.receipt()).flatMap(this.registrations::find).map((registration) -> {
			Map<String, String> answers = isOpened ? this.disclosures.answers(act, registration.receipt()) : Map.of();
			RollLine line = new RollLine(entry, null);
			return columns.stream().map((column) -> column.cell(line, registration.createdAt(), answers)).toList();
		});
	}

}
