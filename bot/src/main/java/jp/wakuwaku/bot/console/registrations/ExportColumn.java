package jp.wakuwaku.bot.console.registrations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import org.jspecify.annotations.Nullable;

/**
 * A column that can be taken along.
 *
 * @param id by which it is chosen
 * @param label above it
 * @param field of the program's form, {@code null} for what is no answer
 */
record ExportColumn(String id, String label, @Nullable Field field) {

	/** All that there are for a program, in their order. */
	static List<ExportColumn> of(Program program) {
		Stream<ExportColumn> plain = Stream.of(new ExportColumn("receipt", "受付番号", null),
				new ExportColumn("state", "状態", null), new ExportColumn("seats", "人数", null),
				new ExportColumn("children", "託児", null), new ExportColumn("reach", "連絡", null),
				new ExportColumn("attendance", "出席", null), new ExportColumn("at", "申し込んだ日時", null));
		Stream<ExportColumn> answers = program.form()
			.ever()
			.stream()
			.map((field) -> new ExportColumn(EntryField.id(field), field.label(), field));
		return Stream.concat(plain, answers).toList();
	}

	boolean isAnswer() {
		return this.field != null;
	}

	Cell cell(RollLine line, Instant createdAt, Map<String, String> answers) {
		if (this.field != null) {
			return answer(this.field, answers.getOrDefault(this.field.id().value(), ""));
		}
		RollEntry entry = line.entry();
		return switch (this.id) {
			case "seats" -> new Cell.Count(entry.seats());
			case "children" -> new Cell.Count(entry.children());
			case "at" -> new Cell.Moment(JapanTime.at(createdAt).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
			case "state" -> new Cell.Text(line.state());
			case "reach" -> new Cell.Text(line.reach());
			case "attendance" -> new Cell.Text(line.isHere() ? "来た" : line.isAbsent() ? "来ていない" : "");
			default -> new Cell.Text(line.receipt());
		};
	}

	private static Cell answer(Field field, String value) {
		if (field.type() instanceof FieldType.WholeNumber && value.matches("\\d{1,4}")) {
			return new Cell.Count(Long.parseLong(value));
		}
		return new Cell.Text(field.show(value));
	}

}
