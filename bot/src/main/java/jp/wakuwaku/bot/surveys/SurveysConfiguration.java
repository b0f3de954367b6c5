package jp.wakuwaku.bot.surveys;

import java.util.Optional;
import java.util.function.BiFunction;

import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.News;
import jp.wakuwaku.bot.conversation.TurnCommandHandler;
import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.residents.ForgetListener;
import jp.wakuwaku.bot.residents.KeptWish;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The flow of this module, and who does what it wants done. */
@Configuration(proxyBeanMethods = false)
class SurveysConfiguration {

	/** Before the questions, which take any text. */
	@Bean
	@Order(0)
	Flow surveyFlow() {
		return new SurveyFlow();
	}

	@Bean
	TurnCommandHandler<SurveyErrand.Begin> beginSurveyHandler(AnswerBox box, News news) {
		return telling("survey-begin", SurveyErrand.Begin.class, news, box::begin);
	}

	@Bean
	TurnCommandHandler<SurveyErrand.Send> sendSurveyHandler(AnswerBox box, News news) {
		return telling("survey-send", SurveyErrand.Send.class, news, box::send);
	}

	@Bean
	TurnCommandHandler<SurveyErrand.Wish> surveyWishHandler(AnswerBox box, News news) {
		return telling("survey-wish", SurveyErrand.Wish.class, news, box::wish);
	}

	@Bean
	KeptWish keptSurveyWish(SurveyWishes wishes) {
		return (person, language) -> wishes.hasDeclined(person) ? Optional.of(SurveyWords.KEPT.in(language))
				: Optional.empty();
	}

	@Bean
	ForgetListener forgetSurveys(AnswerBox box) {
		return box::forget;
	}

	private static <T extends SurveyErrand> TurnCommandHandler<T> telling(String name, Class<T> type, News news,
			BiFunction<Origin, T, SurveyTidings> run) {
		return TurnCommandHandler.of(name, type,
				(origin, errand) -> news.tell(origin, SurveyFlow.NAME, run.apply(origin, errand).write()));
	}

}
