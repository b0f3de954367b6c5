package jp.wakuwaku.bot.console.unanswered;

import java.time.Clock;
import java.util.Set;

import jp.wakuwaku.bot.console.home.HomeCard;
import jp.wakuwaku.bot.console.layout.NavigationEntry;
import jp.wakuwaku.bot.console.security.ActLabels;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.faq.feedback.MissedQuestions;
import jp.wakuwaku.bot.faq.feedback.StaffQuestions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts unanswered questions into the navigation, onto the first page and into the record.
 */
@Configuration(proxyBeanMethods = false)
class UnansweredConfiguration {

	@Bean
	NavigationEntry unansweredEntry() {
		return new NavigationEntry(20, "答えられなかった質問", "/console/unanswered",
				Set.of(Permission.EDIT_FAQ, Permission.ANSWER_QUESTIONS));
	}

	@Bean
	ActLabels questionActs() {
		return ActLabels.of(QuestionAct.values());
	}

	@Bean
	HomeCard unansweredCard(StaffQuestions questions, MissedQuestions missed, Clock clock) {
		return new UnansweredCard(questions, missed, clock);
	}

}
