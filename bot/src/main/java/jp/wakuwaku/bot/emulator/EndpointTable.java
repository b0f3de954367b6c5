package jp.wakuwaku.bot.emulator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.server.PathContainer;

/** Finds the endpoint of a call. */
final class EndpointTable {

	private final Map<String, Endpoint> fixed = new HashMap<>();

	private final List<Endpoint> variable;

	EndpointTable(List<Endpoints> groups) {
		List<Endpoint> all = groups.stream().flatMap((group) -> group.all().stream()).toList();
		all.stream().filter((it) -> !it.path().hasPatternSyntax()).forEach((it) -> this.fixed.put(it.name(), it));
		this.variable = all.stream()
			.filter((it) -> it.path().hasPatternSyntax())
			.sorted(Comparator.comparing(Endpoint::path))
			.toList();
	}

	Optional<Match> find(String method, String path) {
		Endpoint endpoint = this.fixed.get(method + " " + path);
		if (endpoint != null) {
			return Optional.of(new Match(endpoint, Map.of()));
		}
		PathContainer parsed = PathContainer.parsePath(path);
		return this.variable.stream().filter((it) -> it.method().equals(method)).flatMap((it) -> {
			var match = it.path().matchAndExtract(parsed);
			return Optional.ofNullable(match).map((found) -> new Match(it, found.getUriVariables())).stream();
		}).findFirst();
	}

	/**
	 * An endpoint and what stood in the path.
	 *
	 * @param endpoint the endpoint
	 * @param variables from the path
	 */
	record Match(Endpoint endpoint, Map<String, String> variables) {
	}

}
