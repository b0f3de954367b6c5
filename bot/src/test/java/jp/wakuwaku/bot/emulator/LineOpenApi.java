package jp.wakuwaku.bot.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * LINE's OpenAPI files, {@code messaging-api*.yml} and {@code webhook*.yml}, in the
 * folder that the environment variable {@code WAKUWAKU_LINE_OPENAPI} names. LINE
 * publishes them at
 * <a href="https://github.com/line/line-openapi">github.com/line/line-openapi</a>.
 */
public final class LineOpenApi {

	public static final String FOLDER = "WAKUWAKU_LINE_OPENAPI";

	private static final String API = "https://openapi.example/messaging-api";

	private static final String WEBHOOK = "https://openapi.example/webhook";

	private final SchemaRegistry schemas;

	private final Map<String, PathPattern> paths = new HashMap<>();

	private final JsonNode api;

	public LineOpenApi(Path folder) throws IOException {
		this.api = read(folder, "messaging-api");
		this.schemas = SchemaRegistry.withDialect(Dialects.getOpenApi30(), (builder) -> builder
			.schemas(Map.of(API, this.api.toString(), WEBHOOK, readUnchecked(folder, "webhook").toString())));
		this.api.get("paths")
			.propertyNames()
			.forEach((path) -> this.paths.put(path, PathPatternParser.defaultInstance.parse(path)));
	}

	private static JsonNode readUnchecked(Path folder, String name) {
		try {
			return read(folder, name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static JsonNode read(Path folder, String name) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			Path file = files.filter((it) -> it.getFileName().toString().matches(name + ".*\\.ya?ml"))
				.findFirst()
				.orElseThrow(() -> new IOException("no " + name + "*.yml in " + folder));
			Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
			return JsonMapper.shared().valueToTree(yaml);
		}
	}

	/** What is wrong with a request body. */
	public List<String> ofRequest(String method, String path, JsonNode body) {
		JsonNode schema = operation(method, path).path("requestBody")
			.path("content")
			.path("application/json")
			.path("schema");
		return schema.isMissingNode() ? List.of() : ofReference(API, schema, body);
	}

	/** What is wrong with an answer; those that the files do not name must be errors. */
	List<String> ofResponse(String method, String path, int status, JsonNode body) {
		JsonNode response = operation(method, path).path("responses").path(Integer.toString(status));
		if (response.isMissingNode()) {
			return status < 400 ? List.of("undocumented status " + status)
					: check(API + "#/components/schemas/ErrorResponse", body);
		}
		JsonNode schema = response.path("content").path("application/json").path("schema");
		return schema.isMissingNode() ? List.of() : ofReference(API, schema, body);
	}

	List<String> ofWebhook(JsonNode body) {
		return check(WEBHOOK + "#/components/schemas/CallbackRequest", body);
	}

	boolean knows(String method, String path) {
		return !operation(method, path).isMissingNode();
	}

	private JsonNode operation(String method, String path) {
		String plain = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
		PathContainer parsed = PathContainer.parsePath(plain);
		Optional<String> template = this.paths.containsKey(plain) ? Optional.of(plain)
				: this.paths.entrySet()
					.stream()
					.filter((it) -> it.getValue().matches(parsed))
					.min(Map.Entry.comparingByValue())
					.map(Map.Entry::getKey);
		return template.map((it) -> this.api.get("paths").get(it).path(method.toLowerCase(Locale.ROOT)))
			.orElseGet(() -> this.api.path("none"));
	}

	private List<String> ofReference(String document, JsonNode schema, JsonNode body) {
		return check(document + schema.get("$ref").asString(), body);
	}

	private List<String> check(String location, JsonNode body) {
		return this.schemas.getSchema(SchemaLocation.of(location))
			.validate(body, (context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)))
			.stream()
			.map(Error::toString)
			.toList();
	}

}
