package jp.wakuwaku.bot.residents;

import java.nio.charset.StandardCharsets;

/**
 * What a sealed value belongs to. It opens together with exactly this and nothing else,
 * so that a value that was put in another's place is noticed.
 *
 * @param kind of value
 * @param owner a person's id, empty for what is nobody's
 * @param field which of the owner's values of that kind, empty when there is only one
 */
record Belonging(String kind, String owner, String field) {

	Belonging {
		if ((kind + owner + field).indexOf('\n') >= 0) {
			throw new IllegalArgumentException("kind, owner or field with a line break (expected: none)");
		}
	}

	static Belonging dataKey(PersonId person) {
		return new Belonging("data-key", person.value(), "");
	}

	static Belonging lookupKey() {
		return new Belonging("lookup-key", "", "");
	}

	/** A key of the bot's own. */
	static Belonging secret(String name) {
		return new Belonging("secret", "", name);
	}

	/** What is sealed with a key of the bot's own. */
	static Belonging owned(String name, String owner) {
		return new Belonging("owned", owner, name);
	}

	static Belonging details(PersonId person, RecordId record) {
		return new Belonging("details", person.value(), record.value());
	}

	static Belonging profile(PersonId person) {
		return new Belonging("profile", person.value(), "");
	}

	static Belonging chat(PersonId person) {
		return new Belonging("chat", person.value(), "");
	}

	/** Parts hold no line break, so that no two belongings look the same. */
	byte[] associatedData(int version) {
		return String.join("\n", "wakuwaku", Integer.toString(version), this.kind, this.owner, this.field)
			.getBytes(StandardCharsets.UTF_8);
	}

}
