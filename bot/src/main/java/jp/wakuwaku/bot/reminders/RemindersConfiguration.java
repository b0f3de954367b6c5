package jp.wakuwaku.bot.reminders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.News;
import jp.wakuwaku.bot.conversation.TurnCommandHandler;
import jp.wakuwaku.bot.residents.ForgetListener;

/** The beans of this module that other modules ask for. */
@Configuration(proxyBeanMethods = false)
class RemindersConfiguration {

	/** Before the questions, which take any text. */
	@Bean
	@Order(0)
	Flow reminderFlow() {
		return new ReminderFlow();
	}

	@Bean
	TurnCommandHandler<ReminderWish> reminderWishHandler(ReminderSwitch reminderSwitch, News news) {
		return TurnCommandHandler.of("reminders-wish", ReminderWish.class,
				(origin, wish) -> news.tell(origin, ReminderFlow.NAME, reminderSwitch.run(origin, wish).name()));
	}

	@Bean
	ForgetListener forgetReminderChoice(ReminderChoices choices) {
		return choices::switchOn;
	}

}
