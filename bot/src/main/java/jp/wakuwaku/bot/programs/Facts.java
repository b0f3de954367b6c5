package jp.wakuwaku.bot.programs;

/**
 * What residents read about a program before they decide.
 *
 * @param title its name, 1 to 40 characters
 * @param summary one line on what it is, 1 to 60 characters
 * @param description the rest, 1 to 1,000 characters, with line breaks
 * @param target for whom it is, up to 100 characters; may be empty
 * @param belongings what to bring, up to 200 characters; may be empty
 * @param fee what it costs, in words, up to 100 characters; may be empty
 * @param contact whom to ask
 */
public record Facts(String title, String summary, String description, String target, String belongings, String fee,
		Contact contact) {

	public Facts {
		title = Require.text("title", title, 40);
		summary = Require.text("summary", summary, 60);
		description = Require.text("description", description, 1_000);
		target = Require.optionalText("target", target, 100);
		belongings = Require.optionalText("belongings", belongings, 200);
		fee = Require.optionalText("fee", fee, 100);
	}

}
