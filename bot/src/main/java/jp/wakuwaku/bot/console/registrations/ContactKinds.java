package jp.wakuwaku.bot.console.registrations;

import java.util.LinkedHashMap;
import java.util.Map;

import jp.wakuwaku.bot.registration.ContactKind;

/** What can be written to participants, in staff's words. */
final class ContactKinds {

	private ContactKinds() {
	}

	static Map<String, String> labels() {
		Map<String, String> labels = new LinkedHashMap<>();
		for (ContactKind kind : ContactKind.values()) {
			labels.put(kind.name(), label(kind));
		}
		return labels;
	}

	static String label(ContactKind kind) {
		return switch (kind) {
			case LOOK -> "日時と場所を、もう一度見てもらう";
			case COMING -> "来られるかを確かめてもらう（来られない方は、その場で取り消せます）";
			case PHONE -> "電話をもらう";
		};
	}

}
