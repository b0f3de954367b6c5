package jp.wakuwaku.bot.load.echo;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.linecorp.bot.client.base.http.HttpRequest;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.parser.FixedSkipSignatureVerificationSupplier;
import com.linecorp.bot.parser.LineSignatureValidator;
import com.linecorp.bot.parser.WebhookParser;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * An echo as the SDK's samples do it, on Spring MVC's threads. No stereotype, so that the
 * bot's own scan passes it by.
 */
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class })
public class EchoBot {

	/** Answers 200 as soon as the server runs. */
	public static final String READY_PATH = "/ready";

	/**
	 * Starts the echo.
	 * @param args Spring Boot's command line
	 */
	public static void main(String[] args) {
		SpringApplication.run(EchoBot.class, args);
	}

	@Bean
	Echo echo(@Value("${line.bot.channel-secret}") String secret, @Value("${line.bot.channel-token}") String token,
			@Value("${line.bot.api-end-point}") URI lineApi, @Value("${echo.waits}") boolean waits) {
		WebhookParser parser = new WebhookParser(new LineSignatureValidator(secret.getBytes(StandardCharsets.UTF_8)),
				FixedSkipSignatureVerificationSupplier.of(false));
		return new Echo(parser, client(token, lineApi), waits);
	}

	/** The SDK drops the path of an end point; the emulator has one. */
	private static MessagingApiClient client(String token, URI lineApi) {
		return MessagingApiClient.builder(token).apiEndPoint(lineApi.resolve("/")).addInterceptor((chain) -> {
			HttpRequest.HttpRequestBuilder request = chain.request().newBuilder();
			request.builder().url(lineApi + chain.request().url().getFile());
			return chain.proceed(request.build());
		}).build();
	}

	@Bean
	RouterFunction<ServerResponse> routes(Echo echo) {
		return RouterFunctions.route()
			.GET(READY_PATH, (request) -> ServerResponse.ok().build())
			.POST("/callback", echo::receive)
			.build();
	}

}
