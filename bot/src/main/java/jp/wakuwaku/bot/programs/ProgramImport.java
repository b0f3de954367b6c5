package jp.wakuwaku.bot.programs;

import java.util.List;

import jp.wakuwaku.knowledge.content.ContentError;

/** What reading a file of programs comes to. */
public sealed interface ProgramImport {

	/**
	 * Everything was read.
	 *
	 * @param list the programs
	 */
	record Complete(ProgramList list) implements ProgramImport {
	}

	/**
	 * Nothing may be taken over.
	 *
	 * @param errors what to put right, at least one, in the order of lines
	 */
	record Faulty(List<ContentError> errors) implements ProgramImport {

		public Faulty {
			errors = List.copyOf(errors);
			if (errors.isEmpty()) {
				throw new IllegalArgumentException("errors: none (expected: at least one)");
			}
		}

	}

}
