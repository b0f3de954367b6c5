package jp.wakuwaku.bot.faq;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.conversation.Flow;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class FaqConfigurationTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(HealthContributorAutoConfiguration.class,
				HealthContributorRegistryAutoConfiguration.class))
		.withBean(MeterRegistry.class, SimpleMeterRegistry::new)
		.withUserConfiguration(FaqConfiguration.class);

	@Test
	void asksTheFaqAfterAllOtherFlows() {
		this.application
			.run((context) -> assertThat(context.getBeanProvider(Flow.class).orderedStream().map(Flow::name))
				.containsExactly("faq"));
	}

	@Test
	void reportsTheIndexAsItsOwnPartOfHealth() {
		this.application
			.run((context) -> assertThat(context.getBean(HealthContributorRegistry.class).getContributor("faqIndex"))
				.isNotNull());
	}

}
