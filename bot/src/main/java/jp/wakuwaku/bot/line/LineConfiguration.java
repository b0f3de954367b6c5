package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.BotInfoResponse;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LineProperties.class)
class LineConfiguration {

	@Bean
	LineApi lineApi(LineProperties properties, MeterRegistry meters, ObjectProvider<Clock> clock) {
		return new HttpLineApi(new LineCalls(properties, meters, clock.getIfAvailable(Clock::systemUTC)));
	}

	@Bean
	RenderingRehearsal renderingRehearsal() {
		return new RenderingRehearsal();
	}

	@Bean
	LineRequests lineRequests(LineProperties properties) {
		return new LineRequests(properties);
	}

	@Bean
	BotIdentity botIdentity(LineRequests requests) {
		ObjectMapper json = ModelObjectMapper.createNewObjectMapper();
		return () -> json
			.readValue(LineRequests.required(requests.api("GET", "v2/bot/info", null)), BotInfoResponse.class)
			.userId();
	}

	@Bean
	ChannelCheck channelCheck(LineRequests requests) {
		return new ChannelCheck(requests);
	}

	@Bean
	RichMenuStarter richMenuStarter(LineRequests requests, ObjectProvider<RichMenu> menus) throws IOException {
		RichMenu menu = menus.getIfAvailable();
		Optional<RichMenuContent> content = (menu != null) ? Optional.of(RichMenuContent.of(menu)) : Optional.empty();
		return new RichMenuStarter(new RichMenuSetup(new RichMenuApi(requests)), content, Duration.ofSeconds(1));
	}

}
