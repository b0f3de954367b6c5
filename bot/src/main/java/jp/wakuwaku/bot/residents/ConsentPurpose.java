package jp.wakuwaku.bot.residents;

import java.util.Locale;

/** What somebody agrees to. */
public enum ConsentPurpose {

	/** Personal details for a registration. */
	REGISTRATION,

	/** Writing personal details in the chat, where LINE keeps them. */
	CHAT,

	/** Personal details filled in by themselves at the next registration. */
	PROFILE;

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
