package jp.wakuwaku.bot.console.programs;

import java.util.List;
import java.util.function.Predicate;

import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramList;

/**
 * What taking a file over would change.
 *
 * @param added titles of new programs
 * @param changed titles of those that differ
 * @param removed titles of those that are not in the file
 * @param told sessions at another time or place, or called off, in which somebody has a
 * place, who is told of it
 * @param blocked sessions and slots that somebody has a place in and whose program or
 * date is not in the file
 */
record ImportPlan(List<String> added, List<String> changed, List<String> removed, List<String> told,
		List<String> blocked) {

	static ImportPlan of(ProgramList before, ProgramList after, List<String> told, List<String> blocked) {
		List<String> added = titles(after, (program) -> before.find(program.id()).isEmpty());
		List<String> changed = titles(after,
				(program) -> before.find(program.id()).filter((old) -> !old.equals(program)).isPresent());
		List<String> removed = titles(before, (program) -> after.find(program.id()).isEmpty());
		return new ImportPlan(added, changed, removed, told, blocked);
	}

	public boolean isNothing() {
		return this.added.isEmpty() && this.changed.isEmpty() && this.removed.isEmpty();
	}

	private static List<String> titles(ProgramList list, Predicate<Program> wanted) {
		return list.programs()
			.stream()
			.filter(wanted)
			.map((program) -> program.facts().title() + "（" + program.id() + "）")
			.toList();
	}

}
