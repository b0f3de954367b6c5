package jp.wakuwaku.bot.console.security;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All routes of the console and who may use them. The bot does not start without. */
@Component
class HandlerTable implements SmartInitializingSingleton {

	private final RequestMappingHandlerMapping mapping;

	HandlerTable(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		this.mapping = mapping;
	}

	@Override
	public void afterSingletonsInstantiated() {
		rows();
	}

	List<Row> rows() {
		return this.mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.flatMap((handler) -> rows(handler).stream())
			.sorted(Comparator.comparing(Row::path).thenComparing(Row::method))
			.toList();
	}

	private static List<Row> rows(Map.Entry<RequestMappingInfo, HandlerMethod> handler) {
		List<String> paths = handler.getKey()
			.getPatternValues()
			.stream()
			.filter((path) -> path.equals("/console") || path.startsWith("/console/"))
			.toList();
		Set<RequestMethod> methods = handler.getKey().getMethodsCondition().getMethods();
		if (!paths.isEmpty() && methods.isEmpty()) {
			throw new IllegalStateException(handler.getValue() + " (expected: @GetMapping or @PostMapping)");
		}
		return paths.stream()
			.flatMap((path) -> methods.stream()
				.map((method) -> new Row(method.name(), path, HandlerRule.of(handler.getValue().getMethod()))))
			.toList();
	}

	/** A route and who may use it. */
	record Row(String method, String path, HandlerRule rule) {
	}

}
