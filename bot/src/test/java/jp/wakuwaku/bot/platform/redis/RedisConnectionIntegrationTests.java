package jp.wakuwaku.bot.platform.redis;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import jp.wakuwaku.bot.platform.BlockingRedis;
import jp.wakuwaku.bot.platform.Pipelines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "management.prometheus.metrics.export.enabled=true")
@ActiveProfiles("demo")
@DirtiesContext
class RedisConnectionIntegrationTests {

	@TempDir
	static Path data;

	@Autowired
	EmbeddedRedis redis;

	@Autowired
	StringRedisTemplate template;

	@Autowired
	@BlockingRedis
	RedisConnectionFactory blocking;

	@Autowired
	Clock clock;

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void folder(DynamicPropertyRegistry registry) {
		registry.add("wakuwaku.data-dir", data::toString);
	}

	@AfterEach
	void goOn() throws Exception {
		signal("CONT");
		await().atMost(Duration.ofSeconds(10)).until(() -> get("/readyz").statusCode() == 200);
	}

	@Test
	void goesThroughSpringBootsOwnTemplate() {
		this.template.opsForValue().set("greeting", "こんにちは");
		assertThat(this.template.opsForValue().get("greeting")).isEqualTo("こんにちは");
	}

	@Test
	void failsInUnderASecondWhileRedisIsStoppedAndRecovers() throws Exception {
		this.template.opsForValue().set("before", "1");
		signal("STOP");
		long start = System.nanoTime();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.template.opsForValue().set("during", "1"));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
		signal("CONT");
		assertThat(this.template.opsForValue().get("before")).isEqualTo("1");
	}

	@Test
	void recoversWhenRedisIsKilled() {
		this.template.opsForValue().set("before", "1");
		ProcessHandle.of(this.redis.pid()).orElseThrow().destroyForcibly();
		await().atMost(Duration.ofSeconds(10))
			.ignoreExceptionsInstanceOf(DataAccessException.class)
			.until(() -> "1".equals(this.template.opsForValue().get("before")) && this.redis.restarts() > 0);
	}

	@Test
	void usesItsConnectionsAgainForPipelines() {
		askTwoThings();
		long before = connectionsSoFar();
		for (int time = 0; time < 50; time++) {
			assertThat(askTwoThings()).hasSize(2);
		}
		assertThat(connectionsSoFar() - before).isLessThan(20);
	}

	@Test
	void goesOnWithPipelinesWhenRedisWasKilled() {
		askTwoThings();
		long restarts = this.redis.restarts();
		ProcessHandle.of(this.redis.pid()).orElseThrow().destroyForcibly();
		await().atMost(Duration.ofSeconds(10))
			.ignoreExceptionsInstanceOf(DataAccessException.class)
			.until(() -> askTwoThings().size() == 2 && this.redis.restarts() > restarts);
	}

	private List<?> askTwoThings() {
		return Pipelines.each(this.template, List.of("a", "b"), (redis, key) -> redis.opsForValue().get(key));
	}

	private long connectionsSoFar() {
		return Long.parseLong(Objects.requireNonNull(this.template.execute((RedisCallback<String>) (
				connection) -> connection.serverCommands().info("stats").getProperty("total_connections_received"))));
	}

	@Test
	void letsABlockingReadWaitLongerThanACommandMay() {
		try (RedisConnection connection = this.blocking.getConnection()) {
			long start = System.nanoTime();
			assertThat(connection.listCommands().bLPop(1, new byte[] { 1 })).isNullOrEmpty();
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
		}
	}

	@Test
	void isReadyOnlyWhileRedisTakesWrites() throws Exception {
		assertThat(get("/readyz").statusCode()).isEqualTo(200);
		signal("STOP");
		HttpResponse<String> readiness = get("/actuator/health/readiness");
		assertThat(readiness.statusCode()).isEqualTo(503);
		assertThat(readiness.body()).contains("redisWrite").doesNotContain("127.0.0.1", "details", "Exception");
		assertThat(get("/livez").statusCode()).isEqualTo(200);
	}

	@Test
	void showsHealthAndMetricsAndNothingElse() throws Exception {
		assertThat(get("/actuator/prometheus").body()).contains("redis_embedded_restarts_total");
		for (String hidden : List.of("env", "configprops", "heapdump", "loggers", "beans")) {
			assertThat(get("/actuator/" + hidden).statusCode()).as(hidden).isEqualTo(404);
		}
	}

	@Test
	void livesInTokyo() {
		assertThat(this.clock.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
	}

	private void signal(String name) throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-" + name, String.valueOf(this.redis.pid())).start().waitFor();
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
	}

	@SpringBootConfiguration
	@EnableAutoConfiguration
	@ConfigurationPropertiesScan("jp.wakuwaku.bot.platform")
	@ComponentScan("jp.wakuwaku.bot.platform")
	static class Platform {

	}

}
