package jp.wakuwaku.knowledge.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jp.wakuwaku.knowledge.Audience;
import jp.wakuwaku.knowledge.FaqAction;
import jp.wakuwaku.knowledge.FaqCategory;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.Validity;
import jp.wakuwaku.knowledge.Variant;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.Tag;

import static jp.wakuwaku.knowledge.content.YamlNodes.block;
import static jp.wakuwaku.knowledge.content.YamlNodes.day;
import static jp.wakuwaku.knowledge.content.YamlNodes.field;
import static jp.wakuwaku.knowledge.content.YamlNodes.lines;
import static jp.wakuwaku.knowledge.content.YamlNodes.list;
import static jp.wakuwaku.knowledge.content.YamlNodes.text;
import static jp.wakuwaku.knowledge.content.YamlNodes.texts;

/** Writes one category as the YAML file that {@link YamlFile} reads. */
final class YamlWriter {

	private YamlWriter() {
	}

	static String write(FaqCategory category, List<FaqEntry> entries) {
		Node root = block(
				field("category",
						block(field("id", text(category.id())), field("title", text(category.title())),
								field("summary", text(category.summary())))),
				field("entries", list(FlowStyle.BLOCK, entries.stream().map(YamlWriter::entry).toList())));
		return YamlNodes.write(root);
	}

	private static Node entry(FaqEntry entry) {
		List<NodeTuple> fields = new ArrayList<>();
		fields.add(field("id", text(entry.id().value())));
		fields.add(field("question", text(entry.question())));
		fields.add(field("label", text(entry.label())));
		fields.add(field("phrasings", list(FlowStyle.BLOCK, texts(entry.phrasings()))));
		fields.add(field("answer", lines(entry.answer())));
		fields.add(field("source", text(entry.source())));
		fields.add(field("checked", day(entry.checkedOn())));
		if (!entry.tags().isEmpty()) {
			fields.add(field("tags", list(FlowStyle.FLOW, texts(entry.tags()))));
		}
		if (!entry.validity().equals(Validity.ALWAYS)) {
			fields.add(field("valid", validity(entry.validity())));
		}
		if (!entry.related().isEmpty()) {
			fields.add(
					field("related", list(FlowStyle.FLOW, texts(entry.related().stream().map(FaqId::value).toList()))));
		}
		FaqAction action = entry.action();
		if (action != null) {
			fields.add(field("action", action(action)));
		}
		if (entry.audience() != Audience.EVERYONE) {
			fields.add(field("audience", text(entry.audience().code())));
		}
		if (!entry.variants().isEmpty()) {
			List<NodeTuple> variants = new ArrayList<>();
			entry.variants().forEach((language, variant) -> variants.add(field(language.code(), variant(variant))));
			fields.add(field("variants", new MappingNode(Tag.MAP, variants, FlowStyle.BLOCK)));
		}
		return new MappingNode(Tag.MAP, fields, FlowStyle.BLOCK);
	}

	private static Node validity(Validity validity) {
		List<NodeTuple> ends = new ArrayList<>();
		LocalDate from = validity.from();
		if (from != null) {
			ends.add(field("from", day(from)));
		}
		LocalDate until = validity.until();
		if (until != null) {
			ends.add(field("until", day(until)));
		}
		return new MappingNode(Tag.MAP, ends, FlowStyle.FLOW);
	}

	private static Node action(FaqAction action) {
		NodeTuple target = switch (action) {
			case FaqAction.OpenPage open -> field("open", text(open.page().toString()));
			case FaqAction.Call call -> field("call", text(call.number()));
			case FaqAction.Start start -> field("start", text(start.feature()));
		};
		return new MappingNode(Tag.MAP, List.of(target, field("label", text(action.label()))), FlowStyle.FLOW);
	}

	private static Node variant(Variant variant) {
		return block(field("question", text(variant.question())), field("label", text(variant.label())),
				field("answer", lines(variant.answer())));
	}

}
