package jp.wakuwaku.bot.programs;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/** Where something takes place, or by what means. */
public sealed interface Place {

	/**
	 * What residents read.
	 * @return 1 to 20 characters (LINE's limit for a button)
	 */
	String name();

	/**
	 * A building.
	 *
	 * @param name what residents read
	 * @param address for the map, 1 to 100 characters
	 */
	record Venue(String name, String address) implements Place {

		public Venue {
			name = checkedName(name);
			address = Require.text("address", address, 100);
		}

	}

	/**
	 * A video call.
	 *
	 * @param name what residents read
	 * @param link where to join, for those who registered; null while it is not known
	 */
	record Online(String name, @Nullable URI link) implements Place {

		public Online {
			name = checkedName(name);
			if (link != null && (!"https".equals(link.getScheme()) || link.getHost() == null)) {
				throw new IllegalArgumentException("link: '" + link + "' (expected: an address with https://)");
			}
		}

	}

	/**
	 * A phone call to the resident.
	 *
	 * @param name what residents read
	 */
	record Telephone(String name) implements Place {

		public Telephone {
			name = checkedName(name);
		}

	}

	private static String checkedName(String name) {
		return Require.text("place", name, 20);
	}

}
