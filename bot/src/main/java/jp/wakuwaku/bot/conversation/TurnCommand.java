package jp.wakuwaku.bot.conversation;

/**
 * Something that a turn wants done besides saying something: a record of the feature that
 * the turn belongs to, run by that feature's {@link TurnCommandHandler}.
 *
 * <p>
 * It is written down together with the turn and run right after it, before the replies go
 * out. So a message that was taken back before its turn was committed leads to nothing,
 * and whatever was committed is done.
 */
public interface TurnCommand {

}
