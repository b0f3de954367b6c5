package jp.wakuwaku.bot.faq.content;

import java.util.List;

/**
 * Where the content rests in Redis. All of it changes together, so it shares a hash tag.
 */
final class ContentKeys {

	/** Hash: number of the {@link #PUBLISHED} version, last number given, revision. */
	static final String STATE = "faq-state:{faq}";

	static final String PUBLISHED = "published";

	static final String REVISION = "revision";

	/** Hash: note and content of what staff work on; absent when nobody does. */
	static final String DRAFT = "faq-draft:{faq}";

	/** Hash: number of a version to its note. */
	static final String VERSIONS = "faq-versions:{faq}";

	/** Hash: number of a version to its content. */
	static final String CONTENTS = "faq-contents:{faq}";

	/** Set: digests of what came with releases and was published. */
	static final String SEEDS = "faq-seeds:{faq}";

	/** In the order in which the scripts want them; each takes the first few. */
	static final List<String> ALL = List.of(STATE, DRAFT, VERSIONS, CONTENTS, SEEDS);

	private ContentKeys() {
	}

}
