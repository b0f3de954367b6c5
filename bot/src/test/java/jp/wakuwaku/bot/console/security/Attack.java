package jp.wakuwaku.bot.console.security;

import java.util.List;
import java.util.Locale;

import jp.wakuwaku.bot.console.Page;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts that would run if a page took them for anything but text. */
final class Attack {

	/** Short enough for every field. */
	static final String SHORT = "\"'><x-attack>";

	/** Leaves an attribute, and a script, an element and a comment. */
	static final String LONG = SHORT + "\" onfocus=\"x' onfocus='x</script></textarea></title>--><x-attack onfocus=x>";

	/** Runs when somebody follows it. */
	static final String LINK = "javascript:x-attack";

	private static final List<String> ADDRESSES = List.of("href", "src", "action", "formaction", "hx-get", "hx-post");

	private Attack() {
	}

	/** Whatever stands on the page is text. */
	static void assertHarmless(Page page, String what) {
		if (!page.header("Content-Type").startsWith("text/html")) {
			return;
		}
		assertThat(page.body()).as(what).doesNotContainIgnoringCase("<x-attack");
		assertThat(page.document().select("x-attack, [onfocus], script:not([src]), style, [style]")).as(what).isEmpty();
		for (String name : ADDRESSES) {
			assertThat(page.document().select("[" + name + "]:not([rel=icon])")).as(what)
				.allSatisfy((element) -> assertThat(scheme(element, name)).isIn("", "http", "https", "tel", "mailto"));
		}
	}

	/** What every answer of the console says to the browser. */
	static void assertGuarded(Page page, String what) {
		assertThat(page.header("Content-Security-Policy")).as(what).isEqualTo(SecurityConfiguration.POLICY);
		assertThat(page.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
		assertThat(page.header("X-Frame-Options")).as(what).isEqualTo("DENY");
		assertThat(page.header("Referrer-Policy")).as(what).isEqualTo("same-origin");
		assertThat(page.header("Permissions-Policy")).as(what).isNotEmpty();
		assertThat(page.header("Cross-Origin-Opener-Policy")).as(what).isEqualTo("same-origin");
		assertThat(page.header("X-Robots-Tag")).as(what).isEqualTo("noindex");
		assertThat(page.header("Cache-Control")).as(what).contains("no-store");
		assertThat(page.header("Access-Control-Allow-Origin") + page.header("Server") + page.header("X-Powered-By"))
			.as(what)
			.isEmpty();
	}

	private static String scheme(Element element, String attribute) {
		String address = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
		int colon = address.indexOf(':');
		return (colon > 0 && !address.substring(0, colon).contains("/") && !address.substring(0, colon).contains("?"))
				? address.substring(0, colon) : "";
	}

}
