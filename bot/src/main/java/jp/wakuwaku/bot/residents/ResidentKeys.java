package jp.wakuwaku.bot.residents;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where residents rest in Redis. All of a person lies in one hash slot; what leads to a
 * person lies under a keyed hash.
 */
final class ResidentKeys {

	/** Secrets of the whole store, by name, each sealed with a master key. */
	static final String SECRETS = "resident-secrets:{residents}";

	/** Keys of the bot's own, by name, each sealed with a master key. */
	static final String OWN_SECRETS = "own-secrets:{residents}";

	/** All persons by when they were made (epoch milliseconds). */
	static final String PERSONS = "persons:{residents}";

	/** Those who are being forgotten, with what was asked for. */
	static final String FORGETTING = "forgetting:{residents}";

	/** Proofs of deletion by their id. */
	static final String DELETIONS = "deletions:{residents}";

	/** Those who were forgotten, by a hash that leads nowhere without a backup. */
	static final String FORGOTTEN = "forgotten:{residents}";

	private static final Pattern ENTRY = Pattern.compile("[0-9A-Za-z._:@-]{1,200}");

	private ResidentKeys() {
	}

	/** A hash with the fields below; what is left of a forgotten person, too. */
	static String person(PersonId person) {
		return "person:{" + person.value() + "}";
	}

	static String details(PersonId person, RecordId record) {
		return "person-details:{" + person.value() + "}:" + record.value();
	}

	static String profile(PersonId person) {
		return "person-profile:{" + person.value() + "}";
	}

	/** The id of the person behind a chat. */
	static String chat(String hash) {
		return "person-of-chat:" + hash;
	}

	/** The id of the person whom staff have entered. */
	static String entry(String entry) {
		if (!ENTRY.matcher(entry).matches()) {
			throw new IllegalArgumentException("entry of " + entry.length()
					+ " characters (expected: 1 to 200 letters, digits, '.', '_', ':', '@' and '-')");
		}
		return "person-of-entry:" + entry;
	}

	/** Who shares a phone, by until when they are found there (epoch milliseconds). */
	static String phone(String hash) {
		return "persons-of-phone:" + hash;
	}

	/** Fields of a person. */
	static final class Field {

		/** The sealed data key; there as long as the person is not forgotten. */
		static final String KEY = "key";

		/** Where the person is written to, sealed; not there without LINE. */
		static final String CHAT = "chat";

		/** The key under which the chat leads here. */
		static final String CHAT_KEY = "chat-key";

		/** When the person blocked the bot last (epoch milliseconds). */
		static final String LEFT_AT = "left-at";

		/** When the person agreed last to be written to again (epoch milliseconds). */
		static final String RETURNED_AT = "returned-at";

		/**
		 * That the person is forgotten: the proof to be, and how many records there were.
		 */
		private static final Set<String> FORGOTTEN = Set.of("forgotten", "forgotten-records");

		/** That there is a profile, and until when (epoch milliseconds). */
		static final String PROFILE = "record-profile";

		private static final String DETAILS = "record-details:";

		private static final String CONSENT = "consent:";

		private static final String PHONE_KEY = "phone-key:";

		private Field() {
		}

		/** That there are details, and until when (epoch milliseconds). */
		static String details(RecordId record) {
			return DETAILS + record.value();
		}

		static String consent(String id) {
			return CONSENT + id;
		}

		/** That a phone leads here under that key. */
		static String phoneKey(String key) {
			return PHONE_KEY + key;
		}

		static boolean isDetails(String field) {
			return field.startsWith(DETAILS);
		}

		static RecordId record(String field) {
			return new RecordId(field.substring(DETAILS.length()));
		}

		static boolean isConsent(String field) {
			return field.startsWith(CONSENT);
		}

		static boolean isProof(String field) {
			return FORGOTTEN.contains(field);
		}

		static boolean isPhoneKey(String field) {
			return field.startsWith(PHONE_KEY);
		}

		static String phone(String field) {
			return field.substring(PHONE_KEY.length());
		}

	}

}
