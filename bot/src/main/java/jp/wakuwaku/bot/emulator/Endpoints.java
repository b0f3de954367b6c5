package jp.wakuwaku.bot.emulator;

import java.util.List;

/** A group of endpoints that belong together. */
interface Endpoints {

	/**
	 * Lists them.
	 * @return never empty
	 */
	List<Endpoint> all();

}
