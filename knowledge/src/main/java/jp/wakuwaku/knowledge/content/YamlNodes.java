package jp.wakuwaku.knowledge.content;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The parts of a YAML file that staff can read and edit. Public because the programs are
 * such a file as well.
 */
public final class YamlNodes {

	private YamlNodes() {
	}

	/**
	 * Writes a file.
	 * @param root what stands in it
	 * @return the text, in which no line is folded
	 */
	public static String write(Node root) {
		DumperOptions layout = new DumperOptions();
		layout.setIndent(2);
		layout.setIndicatorIndent(2);
		layout.setIndentWithIndicator(true);
		layout.setSplitLines(false);
		layout.setWidth(Integer.MAX_VALUE);
		StringWriter file = new StringWriter();
		new Yaml(layout).serialize(root, file);
		return file.toString();
	}

	/**
	 * A mapping with a line for each field.
	 * @param fields its fields
	 * @return the node
	 */
	public static Node block(NodeTuple... fields) {
		return new MappingNode(Tag.MAP, Arrays.asList(fields), FlowStyle.BLOCK);
	}

	/**
	 * A field of a mapping.
	 * @param key its name
	 * @param value what it holds
	 * @return the field
	 */
	public static NodeTuple field(String key, Node value) {
		return new NodeTuple(text(key), value);
	}

	/**
	 * A list.
	 * @param style whether each item has a line of its own
	 * @param items what it holds
	 * @return the node
	 */
	public static Node list(FlowStyle style, List<Node> items) {
		return new SequenceNode(Tag.SEQ, items, style);
	}

	/**
	 * Texts as nodes.
	 * @param values the texts
	 * @return a node each
	 */
	public static List<Node> texts(List<String> values) {
		return values.stream().map(YamlNodes::text).toList();
	}

	/**
	 * A text, in quotes where YAML would take it for something else.
	 * @param text the text
	 * @return the node
	 */
	public static Node text(String text) {
		return scalar(Tag.STR, text, isFoldedByReaders(text) ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
	}

	/**
	 * A text as a literal block, so that its lines stand as residents see them.
	 * @param text the text
	 * @return the node
	 */
	public static Node lines(String text) {
		return scalar(Tag.STR, text, isFoldedByReaders(text) ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.LITERAL);
	}

	/**
	 * A day.
	 * @param day the day
	 * @return the node
	 */
	public static Node day(LocalDate day) {
		return scalar(Tag.TIMESTAMP, day.toString(), ScalarStyle.PLAIN);
	}

	/**
	 * A whole number.
	 * @param number the number
	 * @return the node
	 */
	public static Node number(int number) {
		return scalar(Tag.INT, Integer.toString(number), ScalarStyle.PLAIN);
	}

	/**
	 * Yes or no, as YAML has it.
	 * @param flag the answer
	 * @return the node
	 */
	public static Node flag(boolean flag) {
		return scalar(Tag.BOOL, flag ? "yes" : "no", ScalarStyle.PLAIN);
	}

	/** Line breaks that YAML turns into a plain one, unless they are escaped. */
	private static boolean isFoldedByReaders(String text) {
		return text.chars().anyMatch((letter) -> letter == '\u0085' || letter == '\u2028' || letter == '\u2029');
	}

	private static Node scalar(Tag tag, String value, ScalarStyle style) {
		return new ScalarNode(tag, value, null, null, style);
	}

}
