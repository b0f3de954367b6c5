package jp.wakuwaku.bot.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;

import org.springframework.core.env.Environment;

/** Wants the address of the pages on which residents enter who they are. */
class PublicUrlRequirement implements SetupRequirement {

	private static final String URL = "wakuwaku.public-url";

	private static final String HOW = "住民のスマートフォンから開く、このボットのアドレスです（例: https://bot.example.jp）";

	@Override
	public List<String> problems(Environment environment) {
		boolean isDemo = environment.getProperty("wakuwaku.emulator.enabled", Boolean.class, false);
		String url = environment.getProperty(URL, "").strip();
		if (url.isEmpty()) {
			return isDemo ? List.of() : List.of(URL + " がありません: " + HOW);
		}
		Set<String> schemes = isDemo ? Set.of("https", "http") : Set.of("https");
		return isAddress(url, schemes) ? List.of() : List.of(URL + " の形が正しくありません: https で始まる、" + HOW);
	}

	private static boolean isAddress(String url, Set<String> schemes) {
		try {
			URI uri = new URI(url);
			return uri.getScheme() != null && schemes.contains(uri.getScheme()) && uri.getHost() != null
					&& uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
