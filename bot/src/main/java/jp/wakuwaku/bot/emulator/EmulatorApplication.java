package jp.wakuwaku.bot.emulator;

import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The emulator alone, for a bot in another process. Needs {@code server.port},
 * {@code line.bot.channel-secret}, {@code line.bot.channel-token} and
 * {@code wakuwaku.emulator.webhook-url}. No stereotype, so that the bot's scan passes it
 * by.
 */
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class })
@Import(EmulatorConfiguration.class)
public class EmulatorApplication {

	/**
	 * Starts the emulator.
	 * @param args Spring Boot's command line
	 */
	public static void main(String[] args) {
		var application = new SpringApplication(EmulatorApplication.class);
		application.setDefaultProperties(
				Map.of("wakuwaku.emulator.enabled", "true", "spring.threads.virtual.enabled", "true"));
		application.run(args);
	}

}
