package jp.wakuwaku.bot.line;

/** What a resident can send besides text. */
public enum AttachmentKind {

	/** A sticker. */
	STICKER,
	/** A picture. */
	IMAGE,
	/** A film. */
	VIDEO,
	/** A voice message or other sound. */
	AUDIO,
	/** A file. */
	FILE,
	/** A place on the map. */
	LOCATION,
	/** A kind that LINE added after this was written. */
	UNKNOWN

}
