package jp.wakuwaku.bot.faq.feedback;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes what may tell who somebody is out of a text: better a word too many than one too
 * few. No proof against everything that people write, so masked texts are not for the
 * public.
 */
public final class Masking {

	/** What stands in place of something masked. */
	static final Pattern MASK = Pattern.compile("〔[^〔〕]{1,6}〕");

	private static final int LONGEST = 200;

	private static final String LATIN = "A-Za-z0-9Ａ-Ｚａ-ｚ０-９";

	private static final String DIGIT = "[0-9０-９]";

	private static final String KANJI_DIGIT = "[〇○零一二三四五六七八九]";

	private static final String BETWEEN_DIGITS = "[-－‐‑–—―ーｰの・()（） 　]{0,2}";

	private static final String HAN_OR_KANA = "[\\p{IsHan}ヶヵ々ぁ-んァ-ヴー]";

	/** From the most telling to the most general. */
	private static final List<Rule> RULES = List.of(
			new Rule("(?i)(?:https?|ｈｔｔｐｓ?)[:：][/／]{2}[!-~！-～]+|www\\.[!-~]+", "〔URL〕"),
			new Rule("[" + LATIN + "._%+＋．＿\\-－]{1,64}[ 　]?[@＠][ 　]?[" + LATIN + ".．\\-－]{1,100}", "〔メール〕"),
			new Rule(
					"(?i)\\b[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{1,40}){0,3}\\.(?:com|net|org|jp|me|info|io|app)\\b(?:/[!-~]*)?",
					"〔URL〕"),
			new Rule("(?<=[@＠])[" + LATIN + "._\\-]{3,30}", "〔ID〕"),
			new Rule("(?i)(?<=(?:line|ｌｉｎｅ|ライン|ﾗｲﾝ)[ 　]?の?[ 　]?(?:id|ｉｄ|アイディー|アイディ)" + "[ 　]?[はが:：=＝]?[ 　]?[「『]?)["
					+ LATIN + "._\\-]{3,30}", "〔ID〕"),
			new Rule("\\b[UCR][0-9a-f]{32}\\b", "〔ID〕"),
			new Rule("〒[ 　]?" + DIGIT + "{3}[-－‐ー]?" + DIGIT + "{4}", "〔住所〕"),
			new Rule("(?:\\p{IsHan}{2,3}[都道府県])?(?:" + HAN_OR_KANA + "{1,6}[市区町村郡])?" + HAN_OR_KANA + "{0,8}?(?:"
					+ DIGIT + "|[一二三四五六七八九十百千]){1,5}(?:丁目|番地|番(?=[0-9０-９一-九のｰー-]))"
					+ "(?:[0-9０-９一二三四五六七八九十のー‐－-]|番地?|号){0,12}", "〔住所〕"),
			new Rule("\\p{IsHan}{2,8}" + DIGIT + "{1,4}[-－‐]" + DIGIT + "{1,4}+(?:[-－‐]" + DIGIT + "{1,4}+)?+(?!"
					+ DIGIT + "|[-－‐]|[ 　]?[時月日年歳才人円回名])", "〔住所〕"),
			new Rule(DIGIT + "{2,4}[年/／.]" + DIGIT + "{1,2}[月/／.]" + DIGIT + "{1,2}日?(?=[ 　]?(?:生|うまれ|が誕生日))", "〔番号〕"),
			new Rule("(?<!" + DIGIT + ")(?!" + DIGIT + "{4}[年/／])" + DIGIT + "(?:" + BETWEEN_DIGITS + DIGIT
					+ "){3,}+(?![時円人名])", "〔番号〕"),
			new Rule("(?:" + KANJI_DIGIT + BETWEEN_DIGITS + "){5,}" + KANJI_DIGIT, "〔番号〕"));

	/** Up to 12 characters, because where a name begins is not to be seen. */
	private static final Pattern INTRODUCTION = Pattern.compile("[^\\s、。，,！!？?「」〔〕]{1,12}"
			+ "(?:[ 　][^\\s、。，,！!？?「」〔〕]{1,8}?)?(?=と(?:申し|もうし|いいます|言います|云います|いう者|いうもの|言う者))");

	private Masking() {
	}

	/**
	 * Whether something of a text would be masked.
	 * @param text at most 200 characters of it are looked at
	 * @return {@code false} also for what nobody recognises as personal
	 */
	public static boolean isTelling(String text) {
		return !masked(text).equals(head(text, LONGEST));
	}

	/** What may be kept of a text: its first 200 characters, without what is personal. */
	static String masked(String text) {
		return masked(text, LONGEST);
	}

	/**
	 * The same for its first so many characters. No more than twice as much is looked at,
	 * so that no text takes long.
	 */
	static String masked(String text, int longest) {
		String rest = head(text, 2 * longest);
		for (Rule rule : RULES) {
			rest = rule.pattern().matcher(rest).replaceAll(rule.mask());
		}
		rest = INTRODUCTION.matcher(rest).replaceAll("〔名前〕");
		return head(PersonNames.masked(rest, "〔名前〕"), longest);
	}

	private static String head(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
		return text.substring(0, end);
	}

	private record Rule(Pattern pattern, String mask) {

		Rule(String pattern, String mask) {
			this(Pattern.compile(pattern), mask);
		}

	}

}
