package jp.wakuwaku.bot.emulator.rules;

import java.util.Collections;

import org.junit.jupiter.api.Test;

import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.acceptsMessage;
import static jp.wakuwaku.bot.emulator.rules.RuleAssertions.refusesMessage;

class TemplatesTests {

	private static final String ACTION = "{'type':'message','label':'a','text':'a'}";

	private static final String FAMILY = "👩‍👩‍👧‍👦";

	@Test
	void limitsAltTextInUtf16Units() {
		acceptsMessage(template("あ".repeat(1500), confirm(2)));
		refusesMessage(template("あ".repeat(1501), confirm(2)), "messages[0].altText");
		refusesMessage(template("", confirm(2)), "messages[0].altText");
	}

	@Test
	void wantsExactlyTwoActionsInAConfirm() {
		refusesMessage(template("a", confirm(1)), "messages[0].template.actions");
		refusesMessage(template("a", confirm(3)), "messages[0].template.actions");
	}

	@Test
	void allowsLessTextBesideATitleOrAPicture() {
		acceptsMessage(template("a", buttons("'text':'" + FAMILY.repeat(160) + "'", 4)));
		refusesMessage(template("a", buttons("'text':'" + FAMILY.repeat(161) + "'", 4)), "messages[0].template.text");
		acceptsMessage(template("a", buttons("'title':'t','text':'" + "あ".repeat(60) + "'", 1)));
		refusesMessage(template("a", buttons("'title':'t','text':'" + "あ".repeat(61) + "'", 1)),
				"messages[0].template.text");
		refusesMessage(
				template("a", buttons("'thumbnailImageUrl':'https://e.com/a.png','text':'" + "あ".repeat(61) + "'", 1)),
				"messages[0].template.text");
		refusesMessage(template("a", buttons("'title':'" + "あ".repeat(41) + "','text':'a'", 1)),
				"messages[0].template.title");
	}

	@Test
	void takesOneToFourButtons() {
		refusesMessage(template("a", buttons("'text':'a'", 0)), "messages[0].template.actions");
		refusesMessage(template("a", buttons("'text':'a'", 5)), "messages[0].template.actions");
	}

	@Test
	void wantsColumnsToBeAlike() {
		acceptsMessage(template("a", carousel(column(1, ""), column(1, ""))));
		refusesMessage(template("a", carousel(column(1, ""), column(2, ""))), "messages[0].template.columns");
		refusesMessage(template("a", carousel(column(1, "'title':'t',"), column(1, ""))),
				"messages[0].template.columns");
		refusesMessage(template("a", carousel(column(4, ""))), "messages[0].template.columns[0].actions");
	}

	@Test
	void takesTenColumns() {
		String[] ten = Collections.nCopies(10, column(1, "")).toArray(String[]::new);
		String[] eleven = Collections.nCopies(11, column(1, "")).toArray(String[]::new);
		acceptsMessage(template("a", carousel(ten)));
		refusesMessage(template("a", carousel(eleven)), "messages[0].template.columns");
	}

	@Test
	void takesShortLabelsUnderPictures() {
		acceptsMessage(template("a", pictures("あ".repeat(12))));
		refusesMessage(template("a", pictures("あ".repeat(13))), "messages[0].template.columns[0].action.label");
	}

	@Test
	void takesThirteenQuickReplies() {
		String item = "{'type':'action','action':" + ACTION + "}";
		acceptsMessage("{'type':'text','text':'a','quickReply':{'items':[" + item + ("," + item).repeat(12) + "]}}");
		refusesMessage("{'type':'text','text':'a','quickReply':{'items':[" + item + ("," + item).repeat(13) + "]}}",
				"messages[0].quickReply.items");
	}

	@Test
	void keepsLinesNameForLine() {
		acceptsMessage("{'type':'text','text':'a','sender':{'name':'わくちゃん'}}");
		refusesMessage("{'type':'text','text':'a','sender':{'name':'LINE'}}", "messages[0].sender.name");
		refusesMessage("{'type':'text','text':'a','sender':{'name':'" + "あ".repeat(21) + "'}}",
				"messages[0].sender.name");
	}

	private static String template(String altText, String template) {
		return "{'type':'template','altText':'" + altText + "','template':" + template + "}";
	}

	private static String actions(int count) {
		return "[" + String.join(",", Collections.nCopies(count, ACTION)) + "]";
	}

	private static String confirm(int actions) {
		return "{'type':'confirm','text':'a','actions':" + actions(actions) + "}";
	}

	private static String buttons(String more, int actions) {
		return "{'type':'buttons'," + more + ",'actions':" + actions(actions) + "}";
	}

	private static String column(int actions, String more) {
		return "{" + more + "'text':'a','actions':" + actions(actions) + "}";
	}

	private static String carousel(String... columns) {
		return "{'type':'carousel','columns':[" + String.join(",", columns) + "]}";
	}

	private static String pictures(String label) {
		return "{'type':'image_carousel','columns':[{'imageUrl':'https://e.com/a.png','action':"
				+ ACTION.replace("'label':'a'", "'label':'" + label + "'") + "}]}";
	}

}
