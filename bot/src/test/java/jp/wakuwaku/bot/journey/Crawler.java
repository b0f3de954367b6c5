package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Goes wherever links of the console lead, to one page of each kind. */
final class Crawler {

	private final StaffBrowser browser;

	private final List<PathPattern> kinds;

	private final Set<String> found = new HashSet<>();

	/** What of each kind has the most to show. */
	private final Map<String, Found> fullest = new LinkedHashMap<>();

	private final Map<String, Integer> failures = new LinkedHashMap<>();

	private final Set<String> given = new HashSet<>();

	private final Set<String> seen = new HashSet<>();

	private final Deque<String> waiting = new ArrayDeque<>();

	Crawler(StaffBrowser browser, Collection<String> kinds) {
		this.browser = browser;
		this.kinds = kinds.stream().map(PathPatternParser.defaultInstance::parse).sorted().toList();
	}

	/** Opens these, and what they lead to. */
	void visit(Collection<String> paths) {
		this.given.addAll(paths);
		paths.stream().filter(this.seen::add).forEach(this.waiting::add);
		while (!this.waiting.isEmpty()) {
			open(this.waiting.remove());
		}
	}

	/** Kinds of which something was shown, be it a part of a page or a file. */
	Set<String> reached() {
		return this.fullest.keySet();
	}

	/** The page of each kind that has the most to show. */
	List<String> pages() {
		return this.fullest.values().stream().filter(Found::isPage).map(Found::path).toList();
	}

	/** What could not be shown, and with which status. */
	Map<String, Integer> failures() {
		return this.failures;
	}

	private void open(String path) {
		Page page = get(path);
		if (!page.location().isEmpty()) {
			find(page.location());
		}
		else if (isShown(path, page.status())) {
			kind(path).ifPresent((kind) -> this.fullest.merge(kind, Found.of(path, page), Found::fuller));
		}
		else {
			this.failures.put(path, page.status());
		}
		page.document()
			.select("[href], [hx-get], iframe[src]")
			.forEach((link) -> List.of("href", "hx-get", "src").forEach((name) -> find(link.attr(name))));
	}

	/**
	 * Redis may be slow for a moment beside other tests, which is not looked for here.
	 */
	private Page get(String path) {
		Page page = this.browser.get(path);
		return (page.status() == HttpStatus.INTERNAL_SERVER_ERROR.value()) ? this.browser.get(path) : page;
	}

	/** What is missing in its address no link may leave out. */
	private boolean isShown(String path, int status) {
		return status == HttpStatus.OK.value()
				|| (status == HttpStatus.UNPROCESSABLE_CONTENT.value() && this.given.contains(path));
	}

	private void find(String address) {
		String path = address.replaceFirst("#.*", "");
		kind(path).filter((_) -> this.seen.add(path)).filter(this.found::add).ifPresent((_) -> this.waiting.add(path));
	}

	private Optional<String> kind(String path) {
		if (!path.startsWith("/console")) {
			return Optional.empty();
		}
		PathContainer plain = PathContainer.parsePath(URI.create(path.replaceFirst("\\?.*", "")).getRawPath());
		return this.kinds.stream().filter((kind) -> kind.matches(plain)).map(PathPattern::getPatternString).findFirst();
	}

	/**
	 * Something that is shown.
	 *
	 * @param path where
	 * @param isPage neither a file nor a part of a page
	 * @param size how much there is
	 */
	private record Found(String path, boolean isPage, int size) {

		static Found of(String path, Page page) {
			boolean isFile = !page.header("Content-Disposition").isEmpty();
			return new Found(path, !isFile && !page.document().select("head title").isEmpty(),
					page.document().select("main *").size());
		}

		Found fuller(Found other) {
			return (other.size > this.size) ? other : this;
		}

	}

}
