package jp.wakuwaku.bot.registration;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.conversation.TypedWords;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;

/**
 * Reads a sentence that is clearly a wish to register. A question, also one about
 * registering, is none: it has its answer elsewhere.
 */
final class Wishes {

	/** In the form of {@link TypedWords}. */
	private static final Pattern TO_ATTEND = Pattern
		.compile("(に|へ|を)?(申し?込みたい|もうしこみたい|申し?込みます|参加したい|出たい|でたい|受けたい|うけたい|行きたい|いきたい|予約したい|よやくしたい)(です|んですが|のですが)?$");

	private static final Pattern TO_CONSULT = Pattern.compile(
			"^(今日|明日|あした|今週|来週|再来週|今月|来月|(\\d{1,2}月)?\\d{1,2}日|\\d{1,2}月|(月|火|水|木|金|土|日)曜日?)に?(個別)?相談(したい|できますか|できる|を?予約したい)?$");

	private static final Pattern OF_A_MONTH = Pattern.compile("^(\\d{1,2})月の(講座|せみなー|こうざ)$");

	/** Words that say nothing about which one it is. */
	private static final Pattern COMMON = Pattern.compile("(こうざ|講座|せみなー|相談|個別|起業|創業|女性|活用|開発|見本|仮)");

	/** A run of one script. */
	private static final Pattern WORD = Pattern.compile("[\\p{IsKatakana}ー]+|\\p{IsHan}+|[A-Za-z]+");

	private static final int SHORTEST = 2;

	private Wishes() {
	}

	/** A wish for a consultation, at whatever time. */
	static boolean isForConsultation(String text) {
		return TO_CONSULT.matcher(TypedWords.normalised(text)).find();
	}

	/** A wish to see what there is, in whatever month. */
	static boolean isForSeminars(String text) {
		return OF_A_MONTH.matcher(TypedWords.normalised(text)).find();
	}

	/** The program that the sentence wishes for by a word of its title. */
	static Optional<Program> program(String text, Programs programs) {
		String words = TypedWords.normalised(text);
		if (!TO_ATTEND.matcher(words).find()) {
			return Optional.empty();
		}
		List<String> known = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
			.results()
			.map((match) -> TypedWords.normalised(match.group()))
			.map((word) -> COMMON.matcher(word).replaceAll(""))
			.filter((word) -> word.length() >= SHORTEST)
			.toList();
		List<Program> meant = programs.all()
			.stream()
			.filter((program) -> !(program instanceof Consultation))
			.filter((program) -> known.stream().anyMatch(TypedWords.normalised(program.facts().title())::contains))
			.toList();
		return (meant.size() == 1) ? Optional.of(meant.getFirst()) : Optional.empty();
	}

}
