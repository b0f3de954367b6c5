package jp.wakuwaku.bot.console.programs;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.Place;

/** What staff typed about a place. */
record PlaceForm(String kind, String name, String address, String link) {

	static Map<String, String> kinds() {
		Map<String, String> kinds = new LinkedHashMap<>();
		kinds.put("venue", "会場");
		kinds.put("online", "オンライン");
		kinds.put("telephone", "電話");
		return kinds;
	}

	static String kind(Place place) {
		return switch (place) {
			case Place.Venue _ -> "venue";
			case Place.Online _ -> "online";
			case Place.Telephone _ -> "telephone";
		};
	}

	static String address(Place place) {
		return (place instanceof Place.Venue venue) ? venue.address() : "";
	}

	static String link(Place place) {
		return (place instanceof Place.Online online && online.link() != null) ? online.link().toString() : "";
	}

	void check(FormErrors errors) {
		errors.require(kinds().containsKey(this.kind), "kind", "会場・オンライン・電話から選んでください。")
			.require(!this.name.isBlank() && this.name.strip().length() <= 20, "place", "場所の名前を1文字から20文字で入れてください。");
		if (this.kind.equals("venue")) {
			errors.require(!this.address.isBlank() && this.address.strip().length() <= 100, "address",
					"会場の住所を100文字までで入れてください。地図に使います。");
		}
		if (this.kind.equals("online") && !this.link.isBlank()) {
			errors.require(isLink(this.link.strip()), "link", "https:// で始まるアドレスを入れてください。まだ決まっていなければ空けておきます。");
		}
	}

	/** What was checked. */
	Place place() {
		return switch (this.kind) {
			case "venue" -> new Place.Venue(this.name.strip(), this.address.strip());
			case "online" ->
				new Place.Online(this.name.strip(), this.link.isBlank() ? null : URI.create(this.link.strip()));
			default -> new Place.Telephone(this.name.strip());
		};
	}

	private static boolean isLink(String link) {
		try {
			URI address = URI.create(link);
			return "https".equals(address.getScheme()) && address.getHost() != null;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
