package jp.wakuwaku.bot.registration;

import java.text.Normalizer;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.conversation.TypedWords;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;

/**
 * Reads a sentence that is clearly a wish to register. A question, also one about
 * registering, is none: it has its answer elsewhere.
 */
final class Wishes {

	/** In the form of {@link TypedWords}. */
	private static final Pattern TO_ATTEND = Pattern
		.compile("(に|へ|を)?(申し?込みたい|もうしこみたい|申し?込みます|参加したい|出たい|でたい|受けたい|うけたい|行きたい|いきたい|予約したい|よやくしたい)(です|んですが|のですが)?$");

	/** What stands before it is when. */
	private static final Pattern TO_CONSULT = Pattern
		.compile("(に|、|,)?(個別)?相談(したい|できますか|できる|を?予約したい|を?お願い(します)?)?(です)?[か。．！!？?]*$");

	/** What stands before it is when, and of what kind. */
	private static final Pattern TO_SEE_SEMINARS = Pattern
		.compile("(講座|セミナー|こうざ)(に(申し?込みたい|参加したい|出たい)|を受けたい|を?見(たい|せて)|一覧)?(です|ください|下さい)?[。．！!]*$");

	private static final Map<SeminarWish.Trait, Pattern> TRAITS = Map.of(SeminarWish.Trait.FREE,
			Pattern.compile("(参加費)?(無料|むりょう)(の|で|な)?"), SeminarWish.Trait.ONLINE,
			Pattern.compile("(オンライン|ズーム|[Zz]oom|ZOOM)(開催)?(の|で)?"), SeminarWish.Trait.CHILDCARE,
			Pattern.compile("(託児|保育)(所)?(の|が)?(ある|あり|つき|付き|できる)(の)?"));

	/** Words that say nothing about which one it is. */
	private static final Pattern COMMON = Pattern.compile("(こうざ|講座|せみなー|相談|個別|起業|創業|女性|活用|開発|見本|仮)");

	/** A run of one script. */
	private static final Pattern WORD = Pattern.compile("[\\p{IsKatakana}ー]+|\\p{IsHan}+|[A-Za-z]+");

	private static final int SHORTEST = 2;

	private static final int LONGEST = 60;

	private Wishes() {
	}

	/** A wish for a consultation, and when. */
	static Optional<WantedTime> consultation(String text, Instant now) {
		return before(TO_CONSULT, text).flatMap((when) -> WantedTimes.read(when, now));
	}

	/** A wish to see the seminars of a time, or of a kind, or both. */
	static Optional<SeminarWish> seminars(String text, Instant now) {
		return before(TO_SEE_SEMINARS, text).flatMap((kind) -> {
			Set<SeminarWish.Trait> traits = EnumSet.noneOf(SeminarWish.Trait.class);
			String rest = kind;
			for (Map.Entry<SeminarWish.Trait, Pattern> trait : TRAITS.entrySet()) {
				Matcher matcher = trait.getValue().matcher(rest);
				if (matcher.find()) {
					traits.add(trait.getKey());
					rest = matcher.replaceFirst("");
				}
			}
			String when = rest.replaceFirst("(の|に(ある)?|、|,)+$", "");
			return when.isEmpty() ? Optional.of(new SeminarWish(null, traits)).filter((wish) -> !wish.isForAny())
					: WantedTimes.read(when, now).map((time) -> new SeminarWish(time, traits));
		});
	}

	/** What stands before that, if something does. */
	private static Optional<String> before(Pattern end, String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		Matcher matcher = end.matcher(plain);
		return (plain.length() <= LONGEST && matcher.find() && matcher.start() > 0)
				? Optional.of(plain.substring(0, matcher.start())) : Optional.empty();
	}

	/** The seminars that the sentence wishes for by a word of their titles. */
	static List<Seminar> named(String text, Programs programs) {
		String words = TypedWords.normalised(text);
		if (!TO_ATTEND.matcher(words).find()) {
			return List.of();
		}
		List<String> known = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
			.results()
			.map((match) -> TypedWords.normalised(match.group()))
			.map((word) -> COMMON.matcher(word).replaceAll(""))
			.filter((word) -> word.length() >= SHORTEST)
			.toList();
		return programs.all()
			.stream()
			.filter(Seminar.class::isInstance)
			.map(Seminar.class::cast)
			.filter((seminar) -> !seminar.isDraft()
					&& known.stream().anyMatch(TypedWords.normalised(seminar.facts().title())::contains))
			.toList();
	}

}
