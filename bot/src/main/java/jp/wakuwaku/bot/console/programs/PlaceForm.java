package jp.wakuwaku.bot.console.programs;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.Place;
import org.jspecify.annotations.Nullable;

/** What staff typed about a place. */
public record PlaceForm(String kind, String place, String address, String link) {

	/** What a browser leaves out is empty. */
	public PlaceForm {
		kind = sent(kind);
		place = sent(place);
		address = sent(address);
		link = sent(link);
	}

	/** A place as it is. */
	public static PlaceForm of(Place place) {
		return new PlaceForm(kind(place), place.name(), address(place), link(place));
	}

	/**
	 * What there is to choose from.
	 * @return the labels of the kinds
	 */
	public static Map<String, String> kinds() {
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

	/**
	 * Checks it.
	 * @param errors takes what is wrong
	 */
	public void check(FormErrors errors) {
		errors.require(kinds().containsKey(this.kind), "kind", "会場・オンライン・電話から選んでください。")
			.require(!this.place.isBlank() && this.place.strip().length() <= 20, "place", "場所の名前を1文字から20文字で入れてください。");
		if (this.kind.equals("venue")) {
			errors.require(!this.address.isBlank() && this.address.strip().length() <= 100, "address",
					"会場の住所を100文字までで入れてください。地図に使います。");
		}
		if (this.kind.equals("online") && !this.link.isBlank()) {
			errors.require(isLink(this.link.strip()), "link", "https:// で始まるアドレスを入れてください。まだ決まっていなければ空けておきます。");
		}
	}

	/**
	 * What was checked.
	 * @return the place
	 */
	public Place made() {
		return switch (this.kind) {
			case "venue" -> new Place.Venue(this.place.strip(), this.address.strip());
			case "online" ->
				new Place.Online(this.place.strip(), this.link.isBlank() ? null : URI.create(this.link.strip()));
			default -> new Place.Telephone(this.place.strip());
		};
	}

	private static String sent(@Nullable String value) {
		return (value != null) ? value : "";
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
