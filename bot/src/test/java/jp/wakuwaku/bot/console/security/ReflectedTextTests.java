package jp.wakuwaku.bot.console.security;

import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever an address of the console says stands on its page as text, or not at all. */
class ReflectedTextTests extends ConsoleCase {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Test
	void noParameterOfAnyPageIsMoreThanText() {
		StaffBrowser browser = as(Role.values());
		Map<String, Set<String>> routes = routes();
		assertThat(routes).hasSizeGreaterThan(60);
		assertThat(routes.values()).anyMatch((names) -> names.contains("q"));
		routes.forEach((route, names) -> {
			String path = route.replaceAll("\\{[^}]*}", "1");
			look(browser, path + query(names, Attack.LINK));
			// Each by itself: one that is refused would hide the others.
			names.forEach((name) -> look(browser, path + query(Set.of(name), Attack.LONG)));
		});
	}

	@Test
	void noPartOfAnAddressIsMoreThanText() {
		StaffBrowser browser = as(Role.values());
		routes().keySet()
			.stream()
			.filter((path) -> path.contains("{"))
			.forEach((path) -> look(browser, path.replaceAll("\\{[^}]*}", encoded(Attack.SHORT))));
	}

	@Test
	void nobodyWhoIsNotSignedInGetsMoreThanText() {
		StaffBrowser browser = anybody();
		for (String path : routes().keySet()) {
			look(browser, path.replaceAll("\\{[^}]*}", encoded(Attack.SHORT)) + "?to=" + encoded(Attack.LONG) + "&name="
					+ encoded(Attack.LONG));
		}
	}

	private static void look(StaffBrowser browser, String path) {
		Page page = browser.get(path);
		Attack.assertHarmless(page, path);
		Attack.assertGuarded(page, path);
		assertThat(page.status()).as(path).isNotEqualTo(500);
	}

	private static String query(Set<String> names, String text) {
		return names.stream().map((name) -> name + "=" + encoded(text)).collect(Collectors.joining("&", "?", ""));
	}

	/** All pages with the names of what their addresses may say. */
	private Map<String, Set<String>> routes() {
		Map<String, Set<String>> routes = new TreeMap<>();
		this.mapping.getHandlerMethods().forEach((route, handler) -> {
			if (route.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
				route.getPatternValues()
					.stream()
					.filter((path) -> path.equals("/console") || path.startsWith("/console/"))
					.forEach((path) -> routes.put(path, names(handler)));
			}
		});
		return routes;
	}

	private static Set<String> names(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters())
			.flatMap(ReflectedTextTests::names)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> names(MethodParameter parameter) {
		RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
		if (named != null) {
			parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
			return Stream.of(named.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : named.name());
		}
		boolean isForm = parameter.getParameterType().isRecord()
				&& !parameter.getParameterType().equals(StaffMember.class);
		return isForm ? Arrays.stream(parameter.getParameterType().getRecordComponents()).map(RecordComponent::getName)
				: Stream.of();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
