package jp.wakuwaku.bot.reminders;

import java.util.Optional;

import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.News;
import jp.wakuwaku.bot.conversation.TurnCommandHandler;
import jp.wakuwaku.bot.residents.ForgetListener;
import jp.wakuwaku.bot.residents.KeptWish;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

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
	KeptWish keptReminderChoice(ReminderChoices choices) {
		return (person, language) -> choices.isOn(person) ? Optional.empty()
				: Optional.of(ReminderWords.KEPT.in(language));
	}

	@Bean
	ForgetListener forgetReminderChoice(ReminderChoices choices) {
		return choices::switchOn;
	}

}
