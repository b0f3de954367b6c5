package jp.wakuwaku.knowledge.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The thesaurus as staff keep it: words that stand for one another when a resident asks.
 * A line is a group, its forms parted by {@code ,}; a line that begins with {@code #} is
 * the heading of the groups below.
 *
 * @param name the file's name
 * @param groups the groups in which nothing is wrong, in the file's order
 * @param errors everything that is wrong with the others, in the order of lines
 */
public record ThesaurusFile(String name, List<Group> groups, List<ContentError> errors) {

	/** The file's name beside the content. */
	public static final String NAME = "thesaurus.txt";

	private static final Pattern COMMA = Pattern.compile("[,、，]");

	public ThesaurusFile {
		groups = List.copyOf(groups);
		errors = List.copyOf(errors);
	}

	/**
	 * Forms that stand for one another.
	 *
	 * @param line where the group stands, from 1
	 * @param heading the heading above it, empty when there is none
	 * @param forms two or more, 1 to 30 characters each
	 */
	public record Group(int line, String heading, List<String> forms) {

		public Group {
			forms = List.copyOf(forms);
		}

	}

	/**
	 * Returns what stands for one another.
	 * @return the forms of each group
	 */
	public List<List<String>> forms() {
		return this.groups.stream().map(Group::forms).toList();
	}

	/**
	 * Returns the groups as they are published.
	 * @return the thesaurus; a group that stands twice is one
	 * @throws IllegalArgumentException if there are too many, which is an error of the
	 * file
	 */
	public Thesaurus thesaurus() {
		return new Thesaurus(this.groups.stream()
			.map((group) -> new WordGroup(head(group.heading()), group.forms()))
			.distinct()
			.toList());
	}

	/**
	 * Reads a thesaurus that somebody sent, and checks its lines.
	 * @param name the file's name
	 * @param content the file's content
	 * @return the groups and everything that is wrong
	 */
	public static ThesaurusFile read(String name, byte[] content) {
		return read(new SourceFile(name, ByteBuffer.wrap(content)));
	}

	/**
	 * Reads a thesaurus and checks its lines.
	 * @param file a text in UTF-8
	 * @return the groups and everything that is wrong
	 */
	public static ThesaurusFile read(Path file) {
		String name = String.valueOf(file.getFileName());
		try {
			return read(new SourceFile(name, ByteBuffer.wrap(Files.readAllBytes(file))));
		}
		catch (IOException ex) {
			return new ThesaurusFile(name, List.of(),
					List.of(new ContentError(name, 0, ex.toString(), "a file that may be read")));
		}
	}

	/**
	 * Reads the thesaurus that is packaged with the module.
	 * @return the groups and everything that is wrong
	 */
	public static ThesaurusFile shipped() {
		return read(new SourceFile(NAME, ByteBuffer.wrap(FaqFiles.resource(NAME))));
	}

	private static ThesaurusFile read(SourceFile source) {
		ContentErrors errors = new ContentErrors();
		List<Group> groups = new ArrayList<>();
		List<String> lines = source.text(errors).stream().flatMap(String::lines).toList();
		String heading = "";
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (line.startsWith("#")) {
				heading = line.substring(1).strip();
			}
			else if (!line.isEmpty()) {
				List<String> forms = Arrays.stream(COMMA.split(line, -1)).map(String::strip).toList();
				if (areRight(forms, source.name(), i + 1, errors)) {
					groups.add(new Group(i + 1, heading, forms));
				}
			}
		}
		if (groups.size() > Thesaurus.MOST) {
			errors.report(source.name(), 0, groups.size() + " groups", "up to " + Thesaurus.MOST);
		}
		return new ThesaurusFile(source.name(), groups, errors.inOrder());
	}

	private static boolean areRight(List<String> forms, String file, int line, ContentErrors errors) {
		List<WordProblem> problems = WordProblem.of(forms);
		problems.forEach((problem) -> errors.report(file, line, problem.found(), problem.expected()));
		return problems.isEmpty();
	}

	/** A remark may be longer than a heading is. */
	private static String head(String heading) {
		return heading.substring(0, Math.min(WordGroup.LONGEST_HEADING, heading.length())).strip();
	}

}
