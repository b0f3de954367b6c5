package jp.wakuwaku.knowledge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What residents say and what the office says for the same thing, as staff keep it.
 *
 * @param groups each once, up to 2,000, those of a heading together
 */
public record Thesaurus(List<WordGroup> groups) {

	/** Of the groups. */
	public static final int MOST = 2_000;

	public Thesaurus {
		groups = List.copyOf(groups);
		if (groups.size() > MOST) {
			throw new IllegalArgumentException("groups: " + groups.size() + " (expected: up to " + MOST + ")");
		}
		if (groups.stream().distinct().count() < groups.size()) {
			throw new IllegalArgumentException("groups: one stands twice (expected: once)");
		}
	}

	/**
	 * Returns what stands for one another.
	 * @return the forms of each group
	 */
	public List<List<String>> forms() {
		return this.groups.stream().map(WordGroup::forms).toList();
	}

	/**
	 * Returns the headings.
	 * @return each once, in their order, without the empty one
	 */
	public List<String> headings() {
		return this.groups.stream().map(WordGroup::heading).filter((heading) -> !heading.isEmpty()).distinct().toList();
	}

	/**
	 * Adds a group, as the last below its heading.
	 * @param group a group that is not there
	 * @return the thesaurus with it
	 */
	public Thesaurus with(WordGroup group) {
		List<WordGroup> all = new ArrayList<>(this.groups);
		int place = all.size();
		for (int at = 0; at < all.size(); at++) {
			if (all.get(at).heading().equals(group.heading())) {
				place = at + 1;
			}
		}
		all.add(place, group);
		return new Thesaurus(all);
	}

	/**
	 * Puts a group in place of another, or below its heading when that is a different
	 * one.
	 * @param old a group that is there
	 * @param group another one
	 * @return the thesaurus with it
	 */
	public Thesaurus with(WordGroup old, WordGroup group) {
		if (!old.heading().equals(group.heading())) {
			return without(old).with(group);
		}
		return new Thesaurus(this.groups.stream().map((each) -> each.equals(old) ? group : each).toList());
	}

	/**
	 * Takes a group out.
	 * @param group any group
	 * @return the thesaurus without it
	 */
	public Thesaurus without(WordGroup group) {
		return new Thesaurus(this.groups.stream().filter((each) -> !each.equals(group)).toList());
	}

	/**
	 * Writes the file that {@link ThesaurusFile} reads back as the same thesaurus.
	 * @return the text
	 */
	public String text() {
		List<String> lines = new ArrayList<>(List.of("# 同じ意味で使われる言葉。1行が1グループで、言葉は , で区切ります。# の行は見出しです。"));
		Optional<String> heading = Optional.empty();
		for (WordGroup group : this.groups) {
			if (!heading.equals(Optional.of(group.heading()))) {
				lines.add(("# " + group.heading()).strip());
				heading = Optional.of(group.heading());
			}
			lines.add(String.join(",", group.forms()));
		}
		return String.join("\n", lines) + "\n";
	}

}
