package jp.wakuwaku.bot.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a button means. A lasting choice is good for ever; a choice bound to a revision is
 * good until the dialogue has moved on.
 *
 * @param flow {@link Flow#name() name} of the flow that gets it
 * @param action what to do, lower-case letters and {@code -}
 * @param arguments opaque ids, may be empty
 * @param revision the session's revision in which the button was shown, empty for a
 * lasting choice
 */
public record Choice(String flow, String action, List<String> arguments, OptionalLong revision) {

	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{1,64}");

	private static final Pattern FORM = Pattern.compile("([^@]+)(?:@(\\d{1,15}))?");

	public Choice {
		arguments = List.copyOf(arguments);
		Stream.concat(Stream.of(flow, action), arguments.stream()).forEach((word) -> {
			if (!WORD.matcher(word).matches()) {
				throw new IllegalArgumentException(
						"choice: a part of " + word.length() + " characters (expected: 1 to 64 of a-z, 0-9, _ and -)");
			}
		});
	}

	/**
	 * Makes a choice that is good for ever.
	 * @param flow the flow's name
	 * @param action what to do
	 * @param arguments opaque ids
	 * @return the choice
	 */
	public static Choice lasting(String flow, String action, String... arguments) {
		return new Choice(flow, action, Arrays.asList(arguments), OptionalLong.empty());
	}

	/**
	 * Binds this choice to the session's next revision, in which its button will be
	 * shown.
	 * @param shownIn the revision
	 * @return the same choice, good in that revision only
	 */
	public Choice boundTo(long shownIn) {
		return new Choice(this.flow, this.action, this.arguments, OptionalLong.of(shownIn));
	}

	/**
	 * Reads what a button carries.
	 * @param data a postback's data, from anywhere
	 * @return the choice, empty when this is not one of ours
	 */
	public static Optional<Choice> parse(String data) {
		Matcher matcher = FORM.matcher(data);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		List<String> words = List.of(matcher.group(1).split("/", -1));
		if (words.size() < 2 || words.stream().anyMatch((word) -> !WORD.matcher(word).matches())) {
			return Optional.empty();
		}
		String revision = matcher.group(2);
		return Optional.of(new Choice(words.get(0), words.get(1), words.subList(2, words.size()),
				(revision != null) ? OptionalLong.of(Long.parseLong(revision)) : OptionalLong.empty()));
	}

	/**
	 * Writes what a button carries.
	 * @return for example {@code faq/show/about-what} or {@code registration/confirm@12}
	 */
	public String data() {
		String words = Stream.concat(Stream.of(this.flow, this.action), this.arguments.stream())
			.collect(Collectors.joining("/"));
		return this.revision.isPresent() ? words + "@" + this.revision.getAsLong() : words;
	}

}
