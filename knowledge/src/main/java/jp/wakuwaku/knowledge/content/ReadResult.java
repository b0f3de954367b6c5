package jp.wakuwaku.knowledge.content;

import java.util.List;

import jp.wakuwaku.knowledge.Faq;

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
	 * Nothing was taken over.
	 *
	 * @param errors what to put right, at least one, in the order of files and lines
	 */
	record Faulty(List<ContentError> errors) implements ReadResult {

		public Faulty {
			errors = List.copyOf(errors);
			if (errors.isEmpty()) {
				throw new IllegalArgumentException("errors: none (expected: at least one)");
			}
		}

	}

}
