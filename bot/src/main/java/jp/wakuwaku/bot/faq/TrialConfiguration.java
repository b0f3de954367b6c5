package jp.wakuwaku.bot.faq;

import jp.wakuwaku.bot.faq.feedback.MissedQuestions;
import jp.wakuwaku.bot.faq.golden.GoldenQuestions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What staff try a draft with; residents are answered without it. */
@Configuration(proxyBeanMethods = false)
class TrialConfiguration {

	@Bean
	FaqTrials faqTrials(FaqLibrary library, FaqEditing editing, MissedQuestions missed, GoldenQuestions golden) {
		return new DraftTrials(library, editing, missed, golden);
	}

}
