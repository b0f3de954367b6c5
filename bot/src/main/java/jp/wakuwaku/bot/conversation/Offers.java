package jp.wakuwaku.bot.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;

/**
 * What the buttons of an answer mean, so that whoever cannot tap types what a button
 * says, or only its first part: 「続き」 for 「続きを読む」.
 */
final class Offers {

	private static final Pattern VERB = Pattern.compile("を(読む|見る|聞く|する)$|^(read|see|show)(?=\\p{L})");

	private Offers() {
	}

	/**
	 * What each button leads to, by a fingerprint of its words, because residents may
	 * have typed the same words and those are not kept. Commands can always be typed.
	 */
	static Map<String, String> in(List<OutgoingMessage> replies) {
		Map<String, String> offers = new LinkedHashMap<>();
		replies.stream()
			.flatMap(Offers::actions)
			.flatMap((action) -> (action instanceof Action.Choose choose) ? Stream.of(choose) : Stream.empty())
			.filter((button) -> Choice.parse(button.data())
				.filter((choice) -> !choice.flow().equals(Command.FLOW))
				.isPresent())
			.forEach((button) -> words(button.label())
				.forEach((word) -> offers.putIfAbsent(fingerprint(word), button.data())));
		return offers;
	}

	/** The button that reads so. */
	static Optional<Choice> typed(Session session, String normalised) {
		return Optional.ofNullable(session.offers().get(fingerprint(normalised))).flatMap(Choice::parse);
	}

	private static String fingerprint(String word) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	private static Stream<String> words(String label) {
		String whole = TypedWords.normalised(label);
		return Stream.of(whole, VERB.matcher(whole).replaceAll("")).filter((word) -> !word.isEmpty()).distinct();
	}

	private static Stream<Action> actions(OutgoingMessage reply) {
		Stream<Action> buttons = switch (reply) {
			case OutgoingMessage.Text _ -> Stream.empty();
			case OutgoingMessage.Cards cards -> cards.cards().stream().map(Card::buttons).flatMap(List::stream);
		};
		return Stream.concat(buttons, reply.quickReplies().stream());
	}

}
