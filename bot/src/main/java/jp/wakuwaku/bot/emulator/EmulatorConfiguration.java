package jp.wakuwaku.bot.emulator;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The whole emulator: nothing of it exists unless {@code wakuwaku.emulator.enabled} is
 * true.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "wakuwaku.emulator.enabled", havingValue = "true")
@EnableConfigurationProperties(EmulatorProperties.class)
@Import({ Identifiers.class, Residents.class, Chats.class, ReplyTokens.class, RetryKeys.class, Quota.class,
		RateLimits.class, Ledger.class, Feed.class, TrafficLog.class, FaultSwitch.class, ChatFeed.class, Contents.class,
		Narrowcasts.class, RichMenus.class, Amnesia.class, Deliveries.class, Acceptance.class, MessageContext.class,
		MessageEndpoints.class, CastEndpoints.class, PeopleEndpoints.class, AccountEndpoints.class, ChatEndpoints.class,
		ContentEndpoints.class, RichMenuEndpoints.class, RichMenuImageEndpoints.class, RichMenuLinkEndpoints.class,
		RichMenuAliasEndpoints.class, WebhookSettingEndpoints.class, EndpointTable.class, LineApi.class,
		WebhookTarget.class, WebhookClient.class, WebhookEvents.class, WebhookSender.class, ResidentMessages.class,
		ResidentActs.class, LineRoutes.class, PageRoutes.class, PanelRoutes.class, FeedRoutes.class, FileRoutes.class,
		LoadRoutes.class, AbortValve.class, Crowd.class })
public class EmulatorConfiguration {

	@Bean
	EmulatorTime emulatorTime(ObjectProvider<Clock> clocks) {
		return new EmulatorTime(clocks.getIfAvailable(Clock::systemUTC));
	}

	@Bean
	Channel emulatorChannel(@Value("${line.bot.channel-secret}") String secret,
			@Value("${line.bot.channel-token}") String token) {
		return new Channel(secret, token);
	}

	@Bean
	RouterFunction<ServerResponse> emulatorRoutes(LineRoutes line, PageRoutes page, PanelRoutes panel, FeedRoutes feed,
			FileRoutes files, LoadRoutes load) {
		return line.routes()
			.and(page.routes())
			.and(panel.routes())
			.and(feed.routes())
			.and(load.routes())
			.and(files.routes());
	}

}
