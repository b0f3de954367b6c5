package jp.wakuwaku.bot.faq.feedback;

import java.time.Duration;

import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.TurnCommandHandler;
import jp.wakuwaku.bot.platform.due.Recurring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is done after answers, and by whom. */
@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

	/** Before the questions, which take any text. */
	@Bean
	@Order(1)
	Flow askStaffFlow() {
		return new AskStaffFlow();
	}

	@Bean
	TurnCommandHandler<NoteFeedback> noteFeedbackHandler(RedisFeedback feedback) {
		return TurnCommandHandler.of("faq-note-feedback", NoteFeedback.class,
				(origin, command) -> feedback.note(origin.occurredAt(), command));
	}

	@Bean
	TurnCommandHandler<AskStaff> askStaffHandler(RedisStaffQuestions questions) {
		return TurnCommandHandler.of("faq-ask-staff", AskStaff.class, (origin, command) -> questions
			.ask(command.message(), command.words(), origin.chat(), origin.occurredAt()));
	}

	@Bean
	TurnCommandHandler<EraseMessage> eraseMessageHandler(RedisMissedQuestions missed, RedisStaffQuestions questions) {
		return TurnCommandHandler.of("faq-erase-message", EraseMessage.class, (_, command) -> {
			missed.erase(command.message());
			questions.erase(command.message());
		});
	}

	@Bean
	TurnCommandHandler<LeaveChat> leaveChatHandler(RedisStaffQuestions questions) {
		return TurnCommandHandler.of("faq-leave-chat", LeaveChat.class, (origin, _) -> questions.forget(origin.chat()));
	}

	/** Brings answers on their way that a crash has left. */
	@Bean
	Recurring answersBringing(RedisStaffQuestions questions) {
		return Recurring.of("staff-answers", Duration.ofSeconds(30), (_) -> questions.bringAnswers());
	}

}
