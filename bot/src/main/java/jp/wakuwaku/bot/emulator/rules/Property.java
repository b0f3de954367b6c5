package jp.wakuwaku.bot.emulator.rules;

/**
 * A place in a request body, spelled as LINE spells it: {@code messages[0].text}, and
 * inside a Flex container {@code /body/contents/0}.
 *
 * @param path the place
 * @param message the Flex message that the path starts in, or empty
 */
public record Property(String path, String message) {

	static final Property BODY = new Property("", "");

	Property child(String name) {
		if (insideFlex()) {
			return new Property(this.path + "/" + name, this.message);
		}
		return new Property(this.path.isEmpty() ? name : this.path + "." + name, "");
	}

	Property item(int index) {
		return new Property(insideFlex() ? this.path + "/" + index : this.path + "[" + index + "]", this.message);
	}

	boolean insideFlex() {
		return !this.message.isEmpty();
	}

	String spelled() {
		return insideFlex() && this.path.isEmpty() ? "/" : this.path;
	}

}
