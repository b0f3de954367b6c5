package jp.wakuwaku.knowledge.content;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A YAML file that staff wrote, with limits and errors that name the line. Public because
 * the programs are such a file as well.
 */
public final class YamlDocument {

	private static final int LONGEST_FILE = 1_000_000;

	private final String name;

	private final ContentErrors errors;

	private YamlDocument(String name, ContentErrors errors) {
		this.name = name;
		this.errors = errors;
	}

	/**
	 * Reads a file.
	 * @param name the file's name
	 * @param content its bytes
	 * @param expected what should stand in it, for the error about an empty one
	 * @param errors takes what is wrong
	 * @return the root, empty when the errors say why not
	 */
	public static Optional<Node> read(String name, byte[] content, String expected, ContentErrors errors) {
		return read(new SourceFile(name, ByteBuffer.wrap(content)), expected, errors);
	}

	static Optional<Node> read(SourceFile source, String expected, ContentErrors errors) {
		YamlDocument document = new YamlDocument(source.name(), errors);
		return source.text(errors).flatMap((text) -> Optional.ofNullable(document.compose(text, expected)));
	}

	private @Nullable Node compose(String text, String expected) {
		LoaderOptions limits = new LoaderOptions();
		limits.setCodePointLimit(LONGEST_FILE);
		limits.setNestingDepthLimit(10);
		Yaml yaml = new Yaml(limits);
		try {
			if (reportAliases(yaml, text)) {
				return null;
			}
			Node root = yaml.compose(new StringReader(text));
			if (root == null) {
				this.errors.report(this.name, 0, "nothing in the file", expected);
			}
			return root;
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 0;
			this.errors.report(this.name, line, "YAML: " + ex.getProblem(),
					"a well-formed line; check indent and quotes");
		}
		catch (YAMLException ex) {
			this.errors.report(this.name, 0, "YAML: " + ex.getMessage(), "a well-formed file");
		}
		return null;
	}

	/** Aliases repeat a part of the file, without end if somebody wants to do harm. */
	private boolean reportAliases(Yaml yaml, String text) {
		int before = this.errors.count();
		for (Event event : yaml.parse(new StringReader(text))) {
			if (event instanceof AliasEvent alias) {
				this.errors.report(this.name, alias.getStartMark().getLine() + 1, "alias '*" + alias.getAnchor() + "'",
						"the text itself");
			}
		}
		return this.errors.count() > before;
	}

}
