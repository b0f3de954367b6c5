package jp.wakuwaku.knowledge.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;

/** What reading FAQ files comes to: all of the content, or all of its errors. */
public sealed interface ReadResult {

	/**
	 * Every file was read.
	 *
	 * @param faq the content
	 */
	record Complete(Faq faq) implements ReadResult {
	}

	/**
	 * Nothing may be taken over.
	 *
	 * @param errors what to put right, at least one, in the order of files and lines
	 * @param readable the entries in which nothing is wrong by themselves, to show what
	 * would come; two of them may have the same id
	 * @param rejected the other entries, empty when not all of them can be named
	 */
	record Faulty(List<ContentError> errors, List<FaqEntry> readable,
			Optional<Set<FaqId>> rejected) implements ReadResult {

		public Faulty {
			errors = List.copyOf(errors);
			readable = List.copyOf(readable);
			rejected = rejected.map(Set::copyOf);
			if (errors.isEmpty()) {
				throw new IllegalArgumentException("errors: none (expected: at least one)");
			}
		}

	}

}
