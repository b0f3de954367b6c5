package jp.wakuwaku.bot.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the entries of a month.
 *
 * @param actor who did it; empty for anybody
 * @param day on which, in Japan; {@code null} for the whole month
 * @param terms each of them has to be met, by any of its texts in what an entry says
 */
public record AuditSearch(String actor, @Nullable LocalDate day, List<Set<String>> terms) {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	public AuditSearch {
		terms = terms.stream().map(Set::copyOf).toList();
	}

	/** Tells entries apart before they are read, so that few have to be. */
	boolean mayTake(String written) {
		return written.contains(this.actor) && (this.day == null || meets(written, asWritten(this.day)))
				&& this.terms.stream()
					.allMatch((term) -> term.stream().anyMatch(AuditSearch::isEscaped) || meets(written, term));
	}

	boolean takes(AuditEntry entry) {
		String said = String.join("\n", entry.actor(), entry.act(), entry.subject(), entry.detail());
		return (this.actor.isEmpty() || this.actor.equals(entry.actor()))
				&& (this.day == null || this.day.equals(entry.at().atZone(JAPAN).toLocalDate()))
				&& this.terms.stream().allMatch((term) -> meets(said, term));
	}

	/** In UTC, where a day of Japan is on two. */
	private static Set<String> asWritten(LocalDate day) {
		return Set.of(day.minusDays(1) + "T", day + "T");
	}

	private static boolean meets(String text, Collection<String> term) {
		return term.stream().anyMatch(text::contains);
	}

	/** What JSON writes otherwise. */
	private static boolean isEscaped(String text) {
		return Stream.of("\"", "\\").anyMatch(text::contains) || text.chars().anyMatch(Character::isISOControl);
	}

}
