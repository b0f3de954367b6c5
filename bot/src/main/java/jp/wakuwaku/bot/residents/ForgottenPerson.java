package jp.wakuwaku.bot.residents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * That somebody was forgotten.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param person a hash that leads from the person here, and not back
 * @param deletion the proof
 */
record ForgottenPerson(int version, String person, Deletion deletion) {

	private static final int VERSION = 1;

	private static final int BYTES = 16;

	static ForgottenPerson of(PersonId person, Deletion deletion) {
		return new ForgottenPerson(VERSION, hash(person.value()), deletion);
	}

	/** The number is drawn at random, so nobody finds it by trying. */
	static String hash(String person) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(("forgotten/" + person).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
