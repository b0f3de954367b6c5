package jp.wakuwaku.bot.programs.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jp.wakuwaku.knowledge.content.ContentErrors;
import jp.wakuwaku.knowledge.content.YamlFields;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The file that is read.
 *
 * @param name its name
 * @param today the day from which {@code in 10 days} counts
 * @param errors takes what is wrong with it
 */
record Source(String name, LocalDate today, ContentErrors errors) {

	YamlFields fields(String what, Node node, List<String> required, List<String> optional) {
		return new YamlFields(this.name, what, node, required, optional, this.errors);
	}

	/**
	 * Makes something of a node, unless something in it is wrong; what a record refuses
	 * is an error at the node's first line.
	 */
	<T> Optional<T> made(Node node, Supplier<T> made) {
		int before = this.errors.count();
		try {
			T value = made.get();
			return (this.errors.count() > before) ? Optional.empty() : Optional.of(value);
		}
		catch (IllegalArgumentException ex) {
			report(node, before, ex);
		}
		catch (Missing ex) {
			// Its own error was reported.
		}
		return Optional.empty();
	}

	/**
	 * What a part was made into; without it there is no whole, and its errors say why.
	 */
	static <T> T present(Optional<T> part) {
		return part.orElseThrow(Missing::new);
	}

	/** A refusal may be no more than the echo of an error in one of the fields. */
	private void report(Node node, int before, IllegalArgumentException refusal) {
		if (this.errors.count() == before) {
			this.errors.report(this.name, node.getStartMark().getLine() + 1, refusal);
		}
	}

	/** A part of something is faulty. */
	private static final class Missing extends RuntimeException {

		Missing() {
			super(null, null, false, false);
		}

	}

}
