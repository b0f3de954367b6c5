package jp.wakuwaku.bot.line;

import java.util.BitSet;
import java.util.List;

import com.linecorp.bot.webhook.model.Mention;
import com.linecorp.bot.webhook.model.UserMentionee;
import org.jspecify.annotations.Nullable;

/**
 * Cuts {@code @bot} out of a text, so that what remains is what was asked. LINE counts
 * positions in UTF-16 units; positions outside the text cut what is inside.
 *
 * @see <a href=
 * "https://developers.line.biz/en/docs/messaging-api/text-character-count/">Character
 * counting</a>
 */
final class Mentions {

	private Mentions() {
	}

	static EventContent.Text read(String messageId, String text, @Nullable Mention mention) {
		List<UserMentionee> own = ofTheBot(mention);
		return own.isEmpty() ? new EventContent.Text(messageId, text, false)
				: new EventContent.Text(messageId, without(own, text), true);
	}

	private static List<UserMentionee> ofTheBot(@Nullable Mention mention) {
		if (mention == null || mention.mentionees() == null) {
			return List.of();
		}
		return mention.mentionees()
			.stream()
			.filter(UserMentionee.class::isInstance)
			.map(UserMentionee.class::cast)
			.filter((user) -> Boolean.TRUE.equals(user.isSelf()))
			.toList();
	}

	private static String without(List<UserMentionee> mentionees, String text) {
		BitSet cut = new BitSet(text.length());
		mentionees.forEach((mentionee) -> mark(cut, mentionee, text.length()));
		StringBuilder kept = new StringBuilder(text.length());
		for (int from = cut.nextClearBit(0); from < text.length(); from = cut.nextClearBit(from)) {
			int next = cut.nextSetBit(from);
			int to = (next < 0) ? text.length() : next;
			kept.append(text, from, to);
			from = to;
		}
		return kept.toString().strip();
	}

	private static void mark(BitSet cut, UserMentionee mentionee, int end) {
		if (mentionee.index() == null || mentionee.length() == null) {
			return;
		}
		int from = Math.clamp(mentionee.index(), 0, end);
		int to = Math.clamp((long) mentionee.index() + mentionee.length(), from, end);
		cut.set(from, to);
	}

}
