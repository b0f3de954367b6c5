package jp.wakuwaku.bot.programs.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldKind;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Option;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

import static jp.wakuwaku.knowledge.content.YamlNodes.block;
import static jp.wakuwaku.knowledge.content.YamlNodes.day;
import static jp.wakuwaku.knowledge.content.YamlNodes.field;
import static jp.wakuwaku.knowledge.content.YamlNodes.flag;
import static jp.wakuwaku.knowledge.content.YamlNodes.lines;
import static jp.wakuwaku.knowledge.content.YamlNodes.list;
import static jp.wakuwaku.knowledge.content.YamlNodes.number;
import static jp.wakuwaku.knowledge.content.YamlNodes.text;

/** Writes a form. */
final class FormWriter {

	private FormWriter() {
	}

	static Node form(Form form) {
		List<NodeTuple> fields = new ArrayList<>();
		fields.add(field("all-in-chat", flag(form.isAllInChat())));
		fields.add(field("fields", list(FlowStyle.BLOCK, form.fields().stream().map(FormWriter::asked).toList())));
		if (!form.former().isEmpty()) {
			fields.add(field("former-fields",
					list(FlowStyle.BLOCK, form.former().stream().map(FormWriter::asked).toList())));
		}
		return block(fields.toArray(NodeTuple[]::new));
	}

	private static Node asked(Field asked) {
		List<NodeTuple> fields = new ArrayList<>();
		fields.add(field("id", text(asked.id().value())));
		fields.add(field("type", text(Words.written(FieldKind.of(asked.type())))));
		fields.add(field("label", text(asked.label())));
		fields.add(field("required", flag(asked.isRequired())));
		ProgramWriter.addText(fields, "help", asked.help());
		fields.add(field("ask", text(Words.written(asked.asked()))));
		fields.addAll(settings(asked.type()));
		return block(fields.toArray(NodeTuple[]::new));
	}

	private static List<NodeTuple> settings(FieldType type) {
		return switch (type) {
			case FieldType.ShortText shorter -> List.of(field("most", number(shorter.most())));
			case FieldType.LongText longer -> List.of(field("most", number(longer.most())));
			case FieldType.BirthYear year ->
				List.of(field("from", number(year.from())), field("until", number(year.until())));
			case FieldType.OneOf choice -> options(choice.options(), choice.former());
			case FieldType.SeveralOf choice -> options(choice.options(), choice.former());
			case FieldType.WholeNumber number -> List.of(field("least", number(number.least())),
					field("most", number(number.most())), field("counts", text(Words.written(number.counted()))));
			case FieldType.Date date -> dates(date.from(), date.until());
			case FieldType.Consent consent ->
				List.of(field("statement", lines(consent.statement())), field("version", text(consent.version())));
			case FieldType.Name _, FieldType.Reading _, FieldType.Phone _, FieldType.Mail _, FieldType.PostalCode _,
					FieldType.AgeBand _ ->
				List.of();
		};
	}

	private static List<NodeTuple> dates(@Nullable LocalDate from, @Nullable LocalDate until) {
		List<NodeTuple> ends = new ArrayList<>();
		if (from != null) {
			ends.add(field("from", day(from)));
		}
		if (until != null) {
			ends.add(field("until", day(until)));
		}
		return ends;
	}

	private static List<NodeTuple> options(List<Option> options, List<Option> former) {
		return former.isEmpty() ? List.of(options("options", options))
				: List.of(options("options", options), options("former-options", former));
	}

	private static NodeTuple options(String key, List<Option> options) {
		return field(key,
				list(FlowStyle.BLOCK, options.stream()
					.map((option) -> block(field("id", text(option.id())), field("label", text(option.label()))))
					.toList()));
	}

}
