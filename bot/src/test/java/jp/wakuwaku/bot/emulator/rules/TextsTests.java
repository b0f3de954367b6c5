package jp.wakuwaku.bot.emulator.rules;

import org.junit.jupiter.api.Test;

import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.acceptsMessage;
import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.refusesMessage;

class TextsTests {

	@Test
	void countsTextInUtf16Units() {
		acceptsMessage(text("あ".repeat(5000)));
		acceptsMessage(text("👩".repeat(2500)));
		refusesMessage(text("あ".repeat(5001)), "messages[0].text");
		refusesMessage(text("👩".repeat(2501)), "messages[0].text");
	}

	@Test
	void refusesEmptyAndMissingText() {
		refusesMessage(text(""), "messages[0].text");
		refusesMessage("{'type':'text'}", "messages[0].text");
		refusesMessage("{'type':'text','text':null}", "messages[0].text");
		refusesMessage("{'type':'text','text':5}", "messages[0].text");
	}

	@Test
	void refusesPropertiesThatLineDoesNotKnow() {
		refusesMessage("{'type':'text','text':'a','color':'red'}", "messages[0].color");
	}

	@Test
	void wantsEmojisToPointAtDollars() {
		acceptsMessage(emoji("a$", 1));
		acceptsMessage(emoji("👩$", 2));
		refusesMessage(emoji("a$", 0), "messages[0].emojis[0].index");
		refusesMessage(emoji("a$", 2), "messages[0].emojis[0].index");
		refusesMessage(emoji("👩$", 1), "messages[0].emojis[0].index");
	}

	@Test
	void takesAtMostTwentyEmojis() {
		String one = "{'index':0,'productId':'p','emojiId':'e'}";
		acceptsMessage("{'type':'text','text':'$','emojis':[" + one + ("," + one).repeat(19) + "]}");
		refusesMessage("{'type':'text','text':'$','emojis':[" + one + ("," + one).repeat(20) + "]}",
				"messages[0].emojis");
	}

	@Test
	void wantsASubstitutionForEveryBrace() {
		String user = "{'type':'mention','mentionee':{'type':'all'}}";
		acceptsMessage("{'type':'textV2','text':'{a} {{b}}','substitution':{'a':" + user + "}}");
		refusesMessage("{'type':'textV2','text':'{b}','substitution':{'a':" + user + "}}", "messages[0].text");
		refusesMessage("{'type':'textV2','text':'{a'}", "messages[0].text");
		refusesMessage("{'type':'textV2','text':'x','substitution':{'a-b':" + user + "}}",
				"messages[0].substitution.a-b");
	}

	@Test
	void takesAtMostTwentyMentions() {
		refusesMessage("{'type':'textV2','text':'x','substitution':{" + mentions(21) + "}}",
				"messages[0].substitution");
		acceptsMessage("{'type':'textV2','text':'x','substitution':{" + mentions(20) + "}}");
	}

	private static String mentions(int count) {
		var all = new StringBuilder("'k0':{'type':'mention','mentionee':{'type':'all'}}");
		for (int i = 1; i < count; i++) {
			all.append(",'k").append(i).append("':{'type':'mention','mentionee':{'type':'all'}}");
		}
		return all.toString();
	}

	private static String text(String text) {
		return "{'type':'text','text':'" + text + "'}";
	}

	private static String emoji(String text, int index) {
		return "{'type':'text','text':'" + text + "','emojis':[{'index':" + index + ",'productId':'p','emojiId':'e'}]}";
	}

}
