package jp.wakuwaku.bot.console;

import java.net.http.HttpResponse;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a browser got.
 *
 * @param status of the answer
 * @param response the answer itself
 * @param document as it is read
 */
public record Page(int status, HttpResponse<String> response, Document document) {

	static Page of(HttpResponse<String> response) {
		return new Page(response.statusCode(), response, Jsoup.parse(response.body(), response.uri().toString()));
	}

	/** The value of a header; empty without it. */
	public String header(String name) {
		return this.response.headers().firstValue(name).orElse("");
	}

	/** Where it leads; empty when it is a page itself. */
	public String location() {
		return header("Location").replaceFirst("^https?://[^/]+", "");
	}

	public String body() {
		return this.response.body();
	}

	/** The words of the first element of that kind; empty without one. */
	public String text(String selector) {
		return this.document.select(selector).stream().findFirst().map((element) -> element.text()).orElse("");
	}

	/** The words of all elements of that kind. */
	public List<String> texts(String selector) {
		return this.document.select(selector).eachText();
	}

	public boolean shows(String words) {
		return this.document.text().contains(words);
	}

}
