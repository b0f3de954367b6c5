package jp.wakuwaku.bot.faq.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
		List<Group> groups = new ArrayList<>();
		Map<Set<String>, Group> byTerms = new HashMap<>();
		for (MissedQuestion question : latestFirst) {
			byTerms.computeIfAbsent(terms(question.words()), (terms) -> like(terms, groups)).add(question);
		}
		return groups.stream()
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

	private static Group like(Set<String> terms, Collection<Group> groups) {
		return groups.stream()
			.filter((group) -> alike(terms, group.terms) >= ALIKE)
			.max(Comparator.comparingDouble((group) -> alike(terms, group.terms)))
			.orElseGet(() -> {
				Group group = new Group(terms);
				groups.add(group);
				return group;
			});
	}

	private static double alike(Set<String> one, Set<String> other) {
		Set<String> shared = new HashSet<>(one);
		shared.retainAll(other);
		return (double) shared.size() / (one.size() + other.size() - shared.size());
	}

	private static final class Group {

		private final Set<String> terms;

		private final Set<String> wordings = new LinkedHashSet<>();

		private final Map<Week, Integer> byWeek = new HashMap<>();

		private int count;

		private Instant lastAskedAt = Instant.MIN;

		private Group(Set<String> terms) {
			this.terms = terms;
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
