package jp.wakuwaku.bot.faq.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.conversation.TypedWords;
import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.analysis.Token;

/** Groups questions that use the same words for search, or nearly the same. */
final class Likeness {

	/** Jaccard's coefficient: shared words of all words. */
	private static final double ALIKE = 0.6;

	private static final int MOST_WORDINGS = 5;

	private static final FaqAnalyzer ANALYZER = FaqAnalyzer.forSearch();

	private Likeness() {
	}

	/** Groups questions that are given latest first. */
	static List<MissedGroup> groups(List<MissedQuestion> latestFirst) {
		Groups groups = new Groups();
		latestFirst.forEach((question) -> groups.of(terms(question.words())).add(question));
		return groups.all.stream()
			.map(Group::view)
			.sorted(Comparator.comparingInt(MissedGroup::count).thenComparing(MissedGroup::lastAskedAt).reversed())
			.toList();
	}

	/** The words that a search would look for; the whole text where it has none. */
	static Set<String> terms(String masked) {
		String words = Masking.MASK.matcher(masked).replaceAll(" ");
		Set<String> terms = ANALYZER.tokens(words).stream().map(Token::term).collect(Collectors.toUnmodifiableSet());
		return terms.isEmpty() ? Set.of(TypedWords.normalised(words)) : terms;
	}

	/** Finds the group by the words that it shares, so that few are compared. */
	private static final class Groups {

		private final List<Group> all = new ArrayList<>();

		private final Map<Set<String>, Group> byTerms = new HashMap<>();

		private final Map<String, List<Group>> byTerm = new HashMap<>();

		private Group of(Set<String> terms) {
			return this.byTerms.computeIfAbsent(terms, (_) -> like(terms).orElseGet(() -> anew(terms)));
		}

		/** The first of those that are most alike. */
		private Optional<Group> like(Set<String> terms) {
			Map<Group, Integer> shared = new LinkedHashMap<>();
			terms.forEach((term) -> this.byTerm.getOrDefault(term, List.of())
				.forEach((group) -> shared.merge(group, 1, Integer::sum)));
			return shared.keySet()
				.stream()
				.filter((group) -> group.alike(terms, shared.getOrDefault(group, 0)) >= ALIKE)
				.max(Comparator.comparingDouble((Group group) -> group.alike(terms, shared.getOrDefault(group, 0)))
					.thenComparing((group) -> group.number, Comparator.reverseOrder()));
		}

		private Group anew(Set<String> terms) {
			Group group = new Group(this.all.size(), terms);
			this.all.add(group);
			terms.forEach((term) -> this.byTerm.computeIfAbsent(term, (_) -> new ArrayList<>()).add(group));
			return group;
		}

	}

	private static final class Group {

		private final int number;

		private final Set<String> terms;

		private final Set<String> wordings = new LinkedHashSet<>();

		private final Map<Week, Integer> byWeek = new HashMap<>();

		private int count;

		private Instant lastAskedAt = Instant.MIN;

		private Group(int number, Set<String> terms) {
			this.number = number;
			this.terms = terms;
		}

		private double alike(Set<String> other, int shared) {
			return (double) shared / (this.terms.size() + other.size() - shared);
		}

		private void add(MissedQuestion question) {
			this.count++;
			this.byWeek.merge(Week.of(question.askedAt()), 1, Integer::sum);
			if (question.askedAt().isAfter(this.lastAskedAt)) {
				this.lastAskedAt = question.askedAt();
			}
			this.wordings.add(question.words());
		}

		private MissedGroup view() {
			return new MissedGroup(this.wordings.stream().limit(MOST_WORDINGS).toList(), this.count, this.lastAskedAt,
					this.byWeek);
		}

	}

}
