package jp.wakuwaku.bot.console.security;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever residents and staff write stands on every page and in every file as text. */
class StoredTextTests extends ConsoleCase {

	private static final int MOST_OF_A_KIND = 3;

	private static final int MOST = 250;

	@Autowired
	Accounts accounts;

	@Autowired
	ApplicationContext application;

	private AccountId id = AccountId.random();

	private StaffBrowser browser = anybody();

	@BeforeEach
	void hire() {
		this.id = this.staff.add(EnumSet.allOf(Role.class));
		this.accounts.change(this.id, (account) -> account.withDisplayName(Attack.SHORT));
		this.browser = this.staff.signedIn(anybody(), this.id, Duration.ZERO);
	}

	@AfterEach
	void dismiss() {
		this.accounts.change(this.id, (account) -> account.withDisplayName("退職した人"));
	}

	@Test
	void nothingThatSomebodyWroteIsMoreThanText() {
		try (HostileTexts texts = new HostileTexts(this.application, this.browser, Attack.SHORT)) {
			texts.writeFaq(Attack.SHORT);
			texts.writeQuestions(this.clock.instant());
			texts.writeProgram(this.clock.instant());
			texts.writeAnnouncement();
			Deque<String> waiting = new ArrayDeque<>(texts.pages());
			waiting.add("/console/people/" + this.id);
			waiting.add("/console");
			assertThat(crawl(waiting)).as("pages that show it").isGreaterThan(25);
		}
	}

	/** Goes wherever a page leads, and counts the pages that show the text. */
	private int crawl(Deque<String> waiting) {
		Set<String> known = new HashSet<>(waiting);
		Map<String, Integer> kinds = new HashMap<>();
		int shown = 0;
		for (int looks = 0; looks < MOST && !waiting.isEmpty(); looks++) {
			String path = waiting.remove();
			Page page = this.browser.get(path);
			Attack.assertHarmless(page, path);
			assertThat(page.status()).as(path).isLessThan(500);
			shown += page.body().contains("x-attack&gt;") ? 1 : 0;
			links(page).filter((link) -> known.add(link) && kinds.merge(kind(link), 1, Integer::sum) <= MOST_OF_A_KIND)
				.forEach(waiting::add);
		}
		return shown;
	}

	private static Stream<String> links(Page page) {
		return page.document()
			.select("a[href^=/console]")
			.eachAttr("href")
			.stream()
			.filter((link) -> !link.contains("/export"));
	}

	/** The same for pages that differ by a number or a name only. */
	private static String kind(String link) {
		return link.replaceAll("[^/?=&]*[0-9][^/?=&]*", "1").replaceAll("=[^&]*", "=");
	}

	@ParameterizedTest
	@CsvSource({ "/console/faq/new, question label answer phrasings source tags related actionTarget actionLabel",
			"/console/faq/preview, question label answer source", "/console/faq/try, question",
			"/console/faq/golden, lines", "/console/faq/words/new, forms newHeading",
			"/console/faq/categories/new, title summary", "/console/faq/new/begun, question answer",
			"/console/announcements/new, title body date time subject picture button1Label button1Target",
			"/console/announcements/preview, title body date subject picture button1Label",
			"/console/people/new, displayName name", "/console/account/password, current password again",
			"/console/sign-in, name to" })
	void nothingThatWasTypedComesBackAsMoreThanText(String path, String fields) {
		List<Map.Entry<String, String>> typed = Stream
			.concat(Stream.of(fields.split(" ")).map((field) -> Map.entry(field, Attack.LONG)),
					Stream.of(Map.entry("id", "attack"), Map.entry("category", "seminar"),
							Map.entry("actionKind", "open"), Map.entry("button1", "page")))
			.toList();
		Page page = this.browser.post(path, typed);
		Attack.assertHarmless(page, path);
		Attack.assertGuarded(page, path);
		assertThat(page.status()).isLessThan(500);
	}

}
