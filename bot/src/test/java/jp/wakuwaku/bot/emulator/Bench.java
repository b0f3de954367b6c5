package jp.wakuwaku.bot.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The emulator on a workbench: without a web server, with a clock that can be set. */
final class Bench implements AutoCloseable {

	static final String TOKEN = "test-channel-token";

	static final String SECRET = "8c570fa6dd201bb328f1c1eac23a96d8";

	final SettableClock clock = new SettableClock();

	final Receiver receiver;

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	Bench(String... properties) {
		try {
			this.receiver = new Receiver();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		var all = new HashMap<String, Object>(Map.of("wakuwaku.emulator.enabled", "true",
				"wakuwaku.emulator.webhook-url", this.receiver.url().toString(), "wakuwaku.emulator.ledger", "true",
				"line.bot.channel-secret", SECRET, "line.bot.channel-token", TOKEN));
		for (String property : properties) {
			all.put(property.substring(0, property.indexOf('=')), property.substring(property.indexOf('=') + 1));
		}
		this.context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("bench", all));
		this.context.registerBean(Clock.class, () -> this.clock);
		this.context.register(EmulatorConfiguration.class);
		this.context.refresh();
	}

	<T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	Resident resident() {
		return get(Residents.class).onPage().getFirst();
	}

	Chat chat() {
		return get(Chats.class).find(resident().id()).orElseThrow();
	}

	/** A reply token as if a webhook had just been sent. */
	String replyToken() {
		String token = UUID.randomUUID().toString();
		get(ReplyTokens.class).issue(token, resident().id());
		return token;
	}

	/** Calls LINE's API; quotes in the body may be single. */
	Answer call(String method, String path, String body, String... headers) {
		var all = new HttpHeaders();
		all.setBearerAuth(TOKEN);
		all.setContentType(MediaType.APPLICATION_JSON);
		for (int i = 0; i < headers.length; i += 2) {
			all.set(headers[i], headers[i + 1]);
		}
		byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
		return call(method, path, bytes, all);
	}

	Answer call(String method, String path, byte[] body, HttpHeaders headers) {
		int mark = path.indexOf('?');
		Map<String, String> query = mark < 0 ? Map.of()
				: Map.of(path.substring(mark + 1, path.indexOf('=')), path.substring(path.indexOf('=') + 1));
		var call = new Call(UUID.randomUUID().toString(), method, mark < 0 ? path : path.substring(0, mark), Map.of(),
				query, headers, body);
		return get(LineApi.class).answer(call, get(FaultSwitch.class).draw(call)).orElseThrow();
	}

	Answer get(String path) {
		return call("GET", path, "");
	}

	Answer post(String path, String body, String... headers) {
		return call("POST", path, body, headers);
	}

	Answer reply(String token) {
		return post("/v2/bot/message/reply", "{'replyToken':'" + token + "','messages':[{'type':'text','text':'はい'}]}");
	}

	Answer push(String to, String... headers) {
		return post("/v2/bot/message/push", "{'to':'" + to + "','messages':[{'type':'text','text':'はい'}]}", headers);
	}

	static JsonNode json(Answer answer) {
		return JsonMapper.shared().readTree(answer.body());
	}

	static String message(Answer answer) {
		return json(answer).path("message").asString("");
	}

	@Override
	public void close() {
		this.context.close();
		this.receiver.close();
	}

}
