package jp.wakuwaku.bot.registration;

import jp.wakuwaku.bot.conversation.News;
import jp.wakuwaku.bot.conversation.TurnCommandHandler;
import jp.wakuwaku.bot.registration.seats.PlaceState;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who does what residents want with what is kept of them. */
@Configuration(proxyBeanMethods = false)
class AboutMeConfiguration {

	@Bean
	Standing standing(Registrations registrations, Counter counter) {
		return (registration, now) -> registrations.latest(registration.person(), registration.seating())
			.filter(registration::equals)
			.flatMap((latest) -> counter.booking(latest, now))
			.filter((booking) -> booking.state() != PlaceState.ENDED)
			.isEmpty();
	}

	@Bean
	TurnCommandHandler<Errand.AboutMe.Look> lookAtOwnRecordsHandler(OwnRecords records, News news) {
		return RegistrationConfiguration.telling("registration-about-me", Errand.AboutMe.Look.class, news,
				records::look);
	}

	@Bean
	TurnCommandHandler<Errand.AboutMe.Weigh> weighForgettingHandler(Erasing erasing, News news) {
		return RegistrationConfiguration.telling("registration-weigh-forgetting", Errand.AboutMe.Weigh.class, news,
				(origin, _) -> erasing.weigh(origin));
	}

	@Bean
	TurnCommandHandler<Errand.AboutMe.Forget> forgetHandler(Erasing erasing, News news) {
		return TurnCommandHandler.of("registration-forget", Errand.AboutMe.Forget.class, (origin, _) -> {
			news.tell(origin, RegistrationFlow.NAME, erasing.forget(origin).write());
			erasing.end(origin);
		});
	}

	@Bean
	TurnCommandHandler<Errand.AboutMe.Leave> leaveHandler(Returning returning) {
		return TurnCommandHandler.of("registration-unfollowed", Errand.AboutMe.Leave.class,
				(origin, _) -> returning.leave(origin));
	}

	/** The greeting has taken the reply token. */
	@Bean
	TurnCommandHandler<Errand.AboutMe.Greet> greetHandler(Returning returning, News news) {
		return TurnCommandHandler.of("registration-followed", Errand.AboutMe.Greet.class,
				(origin, _) -> returning.greet(origin)
					.ifPresent((tidings) -> news.tell("again-" + origin.event().value(), origin.chat(),
							RegistrationFlow.NAME, tidings.write())));
	}

	@Bean
	TurnCommandHandler<Errand.AboutMe.ComeBack> comeBackHandler(Returning returning, News news) {
		return RegistrationConfiguration.telling("registration-come-back", Errand.AboutMe.ComeBack.class, news,
				(origin, _) -> returning.comeBack(origin));
	}

}
