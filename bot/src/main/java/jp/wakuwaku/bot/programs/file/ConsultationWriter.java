package jp.wakuwaku.bot.programs.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Hours;
import jp.wakuwaku.bot.programs.SlotRules;
import jp.wakuwaku.knowledge.content.YamlNodes;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

import static jp.wakuwaku.knowledge.content.YamlNodes.block;
import static jp.wakuwaku.knowledge.content.YamlNodes.day;
import static jp.wakuwaku.knowledge.content.YamlNodes.field;
import static jp.wakuwaku.knowledge.content.YamlNodes.list;
import static jp.wakuwaku.knowledge.content.YamlNodes.text;
import static jp.wakuwaku.knowledge.content.YamlNodes.texts;

/** Writes what only consultations have. */
final class ConsultationWriter {

	private ConsultationWriter() {
	}

	static List<NodeTuple> fields(Consultation consultation) {
		List<NodeTuple> fields = new ArrayList<>();
		fields.add(field("status", text(Words.written(consultation.status()))));
		fields.add(field("places",
				list(FlowStyle.BLOCK, consultation.places().stream().map(ProgramWriter::place).toList())));
		fields.add(field("slots", rules(consultation.rules())));
		addDays(fields, "closed-days", consultation.closedDays());
		fields.add(field("advisers",
				list(FlowStyle.BLOCK, consultation.advisers().stream().map(ConsultationWriter::adviser).toList())));
		return fields;
	}

	private static Node rules(SlotRules rules) {
		return block(field("slot-length", text(Words.written(rules.length()))),
				field("buffer", text(Words.written(rules.buffer()))),
				field("notice", text(Words.written(rules.notice()))),
				field("horizon", text(Words.written(rules.horizon()))),
				field("cancel-before", text(Words.written(rules.cancelBefore()))));
	}

	private static Node adviser(Adviser adviser) {
		List<NodeTuple> fields = new ArrayList<>();
		fields.add(field("id", text(adviser.id().value())));
		fields.add(field("name", text(adviser.name())));
		ProgramWriter.addText(fields, "introduction", adviser.introduction());
		fields.add(field("weekly", hours(adviser.weekly(), (weekday) -> text(Words.written(weekday)))));
		if (!adviser.exceptions().isEmpty()) {
			fields.add(field("exceptions", hours(adviser.exceptions(), YamlNodes::day)));
		}
		addDays(fields, "blocked-days", adviser.blockedDays());
		return block(fields.toArray(NodeTuple[]::new));
	}

	private static <K> Node hours(Map<K, List<Hours>> days, Function<K, Node> written) {
		List<Node> items = new ArrayList<>();
		days.forEach((when, parts) -> parts.forEach((hours) -> {
			List<NodeTuple> fields = new ArrayList<>();
			fields.add(field("day", written.apply(when)));
			fields.add(field("hours", text(Moments.written(hours.from()) + "-" + Moments.written(hours.until()))));
			if (!hours.places().isEmpty()) {
				fields.add(field("places", list(FlowStyle.FLOW, texts(hours.places()))));
			}
			items.add(block(fields.toArray(NodeTuple[]::new)));
		}));
		return list(FlowStyle.BLOCK, items);
	}

	private static void addDays(List<NodeTuple> fields, String key, SortedSet<LocalDate> days) {
		if (!days.isEmpty()) {
			fields.add(field(key, list(FlowStyle.FLOW, days.stream().map((date) -> day(date)).toList())));
		}
	}

}
