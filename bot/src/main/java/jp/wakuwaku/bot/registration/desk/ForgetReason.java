package jp.wakuwaku.bot.registration.desk;

import java.util.Locale;

import jp.wakuwaku.bot.residents.Deletion;

/** Why staff forget somebody. */
public enum ForgetReason {

	/** They asked for it on the phone. */
	WISH_BY_PHONE(Deletion.AskedBy.RESIDENT),

	/** They came along and asked for it. */
	WISH_AT_COUNTER(Deletion.AskedBy.RESIDENT),

	/** They are known twice. */
	ENTERED_TWICE(Deletion.AskedBy.STAFF),

	/** It was an exercise. */
	EXERCISE(Deletion.AskedBy.STAFF),

	/** Something else, which the note says. */
	OTHER(Deletion.AskedBy.STAFF);

	private final Deletion.AskedBy askedBy;

	ForgetReason(Deletion.AskedBy askedBy) {
		this.askedBy = askedBy;
	}

	Deletion.AskedBy askedBy() {
		return this.askedBy;
	}

	/** As it stands in the proof. */
	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
