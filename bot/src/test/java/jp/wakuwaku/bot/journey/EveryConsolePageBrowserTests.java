package jp.wakuwaku.bot.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.console.security.Routes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the handlers of the console can show is found by links, and keeps nobody out:
 * neither whoever has only a keyboard or hears the page, nor whoever has only a phone.
 */
@ExtendWith(Chromium.class)
@Order(ConsoleCase.BEHIND_ALL_OTHERS)
class EveryConsolePageBrowserTests extends ConsoleCase {

	/** For people to look at. */
	private static final boolean IS_PHOTOGRAPHED = Boolean.getBoolean("pages.photographed");

	/** Routes without a page that could be looked at here, and why. */
	private static final Map<String, String> LEFT_OUT = Map.of("/console/faq/publish/{revision}",
			"stands there for some seconds when thousands of entries are published; otherwise it leads on",
			"/console/registrations/receipts", "leads to the registration of that number, or back");

	private static final Set<String> STEPS = Set.of("/console/sign-in/password", "/console/sign-in/app",
			"/console/sign-in/code");

	private static final String STATUS = "return performance.getEntriesByType('navigation')[0].responseStatus";

	private final List<String> wrong = new ArrayList<>();

	private boolean isPhone = true;

	private final Browser browser = new Browser(390, 844, true);

	@Autowired
	ApplicationContext application;

	@AfterEach
	void closeBrowser() {
		this.browser.close();
	}

	@Test
	void everyPageIsFoundAndKeepsNobodyOut() throws IOException {
		this.browser
			.equip(new ClassPathResource("page-check.js", getClass()).getContentAsString(StandardCharsets.UTF_8));
		List<String> routes = Routes.opened(this.application);
		Collection<String> reached = lookBeforeSigningIn();
		StaffBrowser staff = as(Role.values());
		try (ConsoleContent content = new ConsoleContent(this.application, base(), staff, this.clock.instant())) {
			Shown shown = content.write(as(Role.SENDER));
			shown.at("/console/people/" + this.staff.idOf(Role.SENDER) + "/reset-app");
			reached.addAll(lookAround(staff, routes, shown));
		}
		this.wrong.addAll(complaints());
		routes.stream()
			.filter((route) -> reached.contains(route) == LEFT_OUT.containsKey(route))
			.forEach((route) -> this.wrong.add(reached.contains(route) ? route + " is reached: do not leave it out"
					: "nothing leads to " + route + ", so nobody has looked at it"));
		assertThat(this.wrong).isEmpty();
	}

	private Collection<String> lookBeforeSigningIn() {
		for (String step : STEPS) {
			be(this.staff.halfway(anybody(), step));
			look(step);
		}
		be(anybody());
		look("/console/sign-in");
		String link = as(Role.values())
			.post("/console/people/new",
					Map.of("displayName", "新しい 花子", "name", "pages-" + UUID.randomUUID(), "roles", "VIEWER"))
			.text(".secret");
		look(URI.create(link).getPath());
		Collection<String> reached = new TreeSet<>(STEPS);
		reached.addAll(List.of("/console/sign-in", "/console/invitation/{token}"));
		return reached;
	}

	/** At what links lead to, and what has no parts in its address. */
	private Collection<String> lookAround(StaffBrowser staff, List<String> routes, Shown shown) {
		Crawler crawler = new Crawler(staff, routes);
		crawler.visit(shown.pages());
		crawler.visit(routes.stream().filter((route) -> !route.contains("{")).toList());
		crawler.failures().forEach((path, status) -> this.wrong.add(path + " is " + status));
		be(staff);
		crawler.pages().forEach(this::look);
		for (String form : shown.answers()) {
			this.browser.send(form);
			assertThat(this.browser.run(STATUS)).as(form).isIn(200L, 422L);
			check("answer of " + form);
		}
		look("/console/nothing");
		return crawler.reached();
	}

	private void be(StaffBrowser somebody) {
		this.browser.forgetCookies();
		somebody.cookies().forEach((name, value) -> this.browser.cookie(base(), name, value));
	}

	private void look(String path) {
		this.browser.open(base().resolve(path));
		check(path);
	}

	/** The next page begins with the width with which this one ends. */
	private void check(String name) {
		checkThisWidth(name);
		this.isPhone = !this.isPhone;
		this.browser.resize(this.isPhone ? 390 : 1280, this.isPhone ? 844 : 800, this.isPhone);
		checkThisWidth(name);
	}

	private void checkThisWidth(String name) {
		String kind = this.isPhone ? "phone" : "pc";
		if (IS_PHOTOGRAPHED) {
			this.browser.photograph(
					"page%.100s-%s".formatted(name.replace("/console", "").replaceAll("[^a-z0-9]+", "-"), kind));
		}
		((List<?>) this.browser.awaited("pageCheck()"))
			.forEach((each) -> this.wrong.add(name + " (" + kind + ") " + each));
	}

	/** But for those about pages that say that something is wrong. */
	private List<String> complaints() {
		return this.browser.complaints().stream().filter((complaint) -> !complaint.contains("status of 4")).toList();
	}

}
