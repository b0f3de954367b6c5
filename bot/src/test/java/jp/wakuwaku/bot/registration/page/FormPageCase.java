package jp.wakuwaku.bot.registration.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.residents.Consents;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.PersonalDetails;
import jp.wakuwaku.bot.residents.Profiles;
import jp.wakuwaku.bot.residents.RecordId;
import jp.wakuwaku.bot.residents.Residents;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A resident with a browser, and a look at what is kept. */
@SpringBootTest(classes = FormPageSlice.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "wakuwaku.personal-details.keys=1:MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=",
				"logging.level.jp.wakuwaku=trace" })
@ExtendWith(RedisExtension.class)
abstract class FormPageCase {

	static final String NAME = "小美玉 花子";

	static final String PHONE = "090-1234-5678";

	static final String MAIL = "hanako@omitama.example";

	static final ChatId CHAT = new ChatId("U0000000000000000000000000000000a");

	static final String DRAFT = "01JDRAFT-1";

	private static final HttpClient BROWSER = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	SettableClock clock;

	@Autowired
	CrashingRedis redis;

	@Autowired
	FormLinks links;

	@Autowired
	Residents residents;

	@Autowired
	PersonalDetails details;

	@Autowired
	Consents consents;

	@Autowired
	Profiles profiles;

	PersonId person;

	@DynamicPropertySource
	static void redis(DynamicPropertyRegistry registry) {
		RedisExtension.register(registry);
	}

	@BeforeEach
	void meet() {
		this.clock.reset();
		this.person = this.residents.of(CHAT);
	}

	FormTask task(Program program, Language language) {
		return new FormTask(CHAT, this.person, DRAFT, program.id(), SettableClock.START.plus(Duration.ofMinutes(15)),
				language);
	}

	/** The address of a new page. */
	URI open(Program program) {
		return open(task(program, Language.JA));
	}

	URI open(FormTask task) {
		return this.links.open(task, this.clock.instant());
	}

	static FormToken token(URI page) {
		return FormToken.of(page.getPath().substring("/f/".length())).orElseThrow();
	}

	/** All that the seminar must be told. */
	static Map<String, String> complete() {
		Map<String, String> typed = new TreeMap<>();
		typed.put("f-consent", "agreed");
		typed.put("f-name", NAME);
		typed.put("f-reading", "おみたま はなこ");
		typed.put("f-phone", "０９０１２３４５６７８");
		typed.put("f-stage", "starting");
		return typed;
	}

	HttpResponse<String> get(URI page) {
		return send(HttpRequest.newBuilder(page).GET());
	}

	HttpResponse<String> post(URI page, Map<String, String> typed) {
		return post(page, typed.entrySet().stream().map(Map.Entry::copyOf).toList());
	}

	HttpResponse<String> post(URI page, List<? extends Map.Entry<String, String>> typed) {
		String body = typed.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		return post(page, "application/x-www-form-urlencoded", body);
	}

	HttpResponse<String> post(URI page, String type, String body) {
		return send(HttpRequest.newBuilder(page)
			.header("Content-Type", type)
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return BROWSER.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	URI page(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	Map<String, String> kept() {
		return this.details.find(this.person, new RecordId(DRAFT)).orElse(Map.of());
	}

	/** What the chat was told, as it waits in its mailbox. */
	List<String> told() {
		return new ArrayList<>(
				Objects.requireNonNull(this.redis.opsForZSet().range("mailbox:{" + CHAT.value() + "}", 0, -1)));
	}

	/** Everything that Redis holds. */
	String dump() {
		Map<String, String> all = new TreeMap<>();
		for (String key : Objects.requireNonNull(this.redis.keys("*"))) {
			all.put(key, switch (Objects.requireNonNull(this.redis.type(key))) {
				case STRING -> String.valueOf(this.redis.opsForValue().get(key));
				case HASH -> this.redis.opsForHash().entries(key).toString();
				case ZSET -> String.valueOf(this.redis.opsForZSet().range(key, 0, -1));
				case SET -> String.valueOf(this.redis.opsForSet().members(key));
				case STREAM -> "the chats that have mail";
				// Ended by itself since it was listed.
				case NONE -> "";
				default -> throw new IllegalStateException(key + " (expected: a type that is looked into)");
			});
		}
		return all.toString();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
