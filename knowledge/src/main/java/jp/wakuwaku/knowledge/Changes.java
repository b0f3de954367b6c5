package jp.wakuwaku.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What residents would get for the same questions from other content or with another
 * thesaurus.
 *
 * @param of for each question what becomes of it, in the order of the questions
 */
public record Changes(List<Change> of) {

	public Changes {
		of = List.copyOf(of);
	}

	/**
	 * Asks both indexes the same questions.
	 * @param before what is published
	 * @param after what would be
	 * @param questions what is asked
	 * @param today the day on which an entry must be valid to be shown
	 * @return what becomes of each question
	 */
	public static Changes between(FaqIndex before, FaqIndex after, Collection<Question> questions, LocalDate today) {
		return new Changes(questions.stream()
			.map((question) -> new Change(question, before.search(question.text(), today),
					after.search(question.text(), today)))
			.toList());
	}

	/**
	 * Counts questions of which the same becomes.
	 * @param kind what residents notice
	 * @return how many questions there are
	 */
	public long count(Kind kind) {
		return this.of.stream().filter((change) -> change.kind() == kind).count();
	}

	/**
	 * Counts questions of which the same is to be thought.
	 * @param effect whether it is for the better
	 * @return how many questions there are
	 */
	public long count(Effect effect) {
		return this.of.stream().filter((change) -> change.effect() == effect).count();
	}

	/**
	 * A question.
	 *
	 * @param text what is asked
	 * @param expected the entries that answer it equally well, empty when nobody knows
	 */
	public record Question(String text, Set<FaqId> expected) {

		public Question {
			expected = Set.copyOf(expected);
		}

	}

	/** What residents notice. */
	public enum Kind {

		/** Nothing. */
		SAME("同じ"),

		/** The same entry is the answer, and says something else. */
		OTHER_WORDS("答えの文が変わる"),

		/** Another entry is the answer. */
		OTHER_ANSWER("答えが変わる"),

		/** There is an answer where there was none. */
		NEWLY_ANSWERED("答えるようになる"),

		/** There is no answer where there was one. */
		NO_LONGER_ANSWERED("答えなくなる"),

		/** There is no answer, and there are other candidates than before. */
		OTHER_CANDIDATES("候補が変わる");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/**
		 * Returns what staff read.
		 * @return a few Japanese words
		 */
		public String label() {
			return this.label;
		}

	}

	/** Whether a change is for the better. */
	public enum Effect {

		/** What is expected is answered, or offered, where it was not. */
		BETTER("よくなる"),

		/** What is expected is no longer answered, or no longer offered. */
		WORSE("悪くなる"),

		/** One is as good as the other. */
		EVEN("変わらない"),

		/** Nobody knows what is expected. */
		UNKNOWN("正解なし");

		private final String label;

		Effect(String label) {
			this.label = label;
		}

		/**
		 * Returns what staff read.
		 * @return a few Japanese words
		 */
		public String label() {
			return this.label;
		}

	}

	/**
	 * What becomes of a question.
	 *
	 * @param question what is asked
	 * @param before what a resident gets
	 * @param after what she would get
	 */
	public record Change(Question question, SearchOutcome before, SearchOutcome after) {

		/**
		 * Returns what a resident notices.
		 * @return the kind of the change; entries are the same when their ids are
		 */
		public Kind kind() {
			FaqEntry old = answer(this.before);
			FaqEntry next = answer(this.after);
			if (old == null && next == null) {
				return offered(this.before).equals(offered(this.after)) ? Kind.SAME : Kind.OTHER_CANDIDATES;
			}
			if (old == null) {
				return Kind.NEWLY_ANSWERED;
			}
			if (next == null) {
				return Kind.NO_LONGER_ANSWERED;
			}
			if (!old.id().equals(next.id())) {
				return Kind.OTHER_ANSWER;
			}
			return isSameToRead(old, next) ? Kind.SAME : Kind.OTHER_WORDS;
		}

		/**
		 * Returns whether it is for the better: best is the right answer, then the right
		 * one among candidates, then neither; worst is a wrong answer.
		 * @return the effect
		 */
		public Effect effect() {
			if (this.question.expected().isEmpty()) {
				return Effect.UNKNOWN;
			}
			int gain = Integer.compare(worth(this.after), worth(this.before));
			return (gain > 0) ? Effect.BETTER : (gain < 0) ? Effect.WORSE : Effect.EVEN;
		}

		private int worth(SearchOutcome outcome) {
			boolean isRight = offered(outcome).stream().anyMatch(this.question.expected()::contains);
			return switch (outcome) {
				case SearchOutcome.Answer _ -> isRight ? 3 : 0;
				case SearchOutcome.Candidates _ -> isRight ? 2 : 1;
				case SearchOutcome.NotFound _ -> 1;
			};
		}

		private static @Nullable FaqEntry answer(SearchOutcome outcome) {
			return (outcome instanceof SearchOutcome.Answer answer) ? answer.best().entry() : null;
		}

		private static boolean isSameToRead(FaqEntry old, FaqEntry next) {
			return old.question().equals(next.question()) && old.answer().equals(next.answer())
					&& Objects.equals(old.action(), next.action()) && old.variants().equals(next.variants());
		}

		/** The answer, or what there is to choose from. */
		private static List<FaqId> offered(SearchOutcome outcome) {
			return switch (outcome) {
				case SearchOutcome.Answer answer -> List.of(answer.best().entry().id());
				case SearchOutcome.Candidates candidates ->
					candidates.hits().stream().map((hit) -> hit.entry().id()).toList();
				case SearchOutcome.NotFound _ -> List.of();
			};
		}

	}

}
