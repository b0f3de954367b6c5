package jp.wakuwaku.bot.faq;

import io.micrometer.core.instrument.MeterRegistry;
import jp.wakuwaku.bot.conversation.Flow;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The beans of this module. */
@Configuration(proxyBeanMethods = false)
class FaqConfiguration {

	@Bean
	FaqLibrary faqLibrary(MeterRegistry meters) {
		return new FaqLibrary(meters);
	}

	/** Its name makes it {@code faqIndex} in the readiness group. */
	@Bean
	FaqIndexHealthIndicator faqIndexHealthIndicator(FaqLibrary library) {
		return new FaqIndexHealthIndicator(library);
	}

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	Flow faqFlow(FaqLibrary library, ObjectProvider<Flow> flows) {
		return new FaqFlow(library, new Features(flows::stream));
	}

	@Bean
	FaqPreview faqPreview(ObjectProvider<Flow> flows) {
		return new FaqPreview(new Features(flows::stream));
	}

}
