package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BiFunction;

import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.News;
import jp.wakuwaku.bot.conversation.TurnCommandHandler;
import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.PublicUrl;
import jp.wakuwaku.bot.platform.due.DueItems;
import jp.wakuwaku.bot.platform.due.Recurring;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.ConsentTexts;
import jp.wakuwaku.bot.residents.ForgetListener;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The beans of this module. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

	private static final Duration OFTEN = Duration.ofSeconds(2);

	/** Opens, closes and cancels what is published so. */
	@Bean
	Recurring seatsFollowing(Seatings seatings) {
		return Recurring.of("seats-following", OFTEN, (_) -> seatings.follow());
	}

	/** Ends holds and offers, and offers what is free to those who wait. */
	@Bean
	Recurring seatsSettling(Seats seats) {
		return Recurring.of("seats-settling", OFTEN, seats::settleDue);
	}

	@Bean
	Recurring noticesTelling(Notices notices) {
		return Recurring.of("notices", OFTEN, (_) -> notices.tell());
	}

	@Bean
	Recurring openingsFollowing(Openings openings) {
		return Recurring.of("openings", OFTEN, openings::follow);
	}

	@Bean
	Recurring earlierTelling(EarlierSlots earlier) {
		return Recurring.of("earlier-times", OFTEN, (_) -> earlier.tell());
	}

	@Bean
	Notices notices(Seats seats, Residents residents, Registrations registrations, Counter counter,
			NoticePositions positions, FreedSlots freed, News news, DueItems due, OfficeRules rules, Clock clock) {
		return new Notices(seats, residents, registrations, counter, positions, freed,
				(id, chat, tidings) -> news.tell(id, chat, RegistrationFlow.NAME, tidings.write()), due, rules, clock);
	}

	@Bean
	EarlierSlots earlierSlots(Programs programs, Seatings seatings, Residents residents, Registrations registrations,
			Counter counter, EarlierWishes wishes, FreedSlots freed, EarlierNotices notices, News news,
			OfficeRules rules, Clock clock) {
		return new EarlierSlots(programs, seatings, residents, registrations, counter, wishes, freed, notices,
				(id, chat, tidings) -> news.tell(id, chat, RegistrationFlow.NAME, tidings.write()), rules, clock);
	}

	@Bean
	ForgetListener forgetEarlierWishes(EarlierWishes wishes) {
		return wishes::removeAllOf;
	}

	@Bean
	TurnCommandHandler<Errand.WishEarlier> wishEarlierHandler(EarlierSlots earlier, News news) {
		return telling("registration-wish-earlier", Errand.WishEarlier.class, news, earlier::wish);
	}

	@Bean
	Calendars calendars(Programs programs, Seats seats, Registrations registrations, CalendarLinks links,
			PublicUrl publicUrl, Clock clock) {
		return new Calendars(programs, seats, registrations, links, publicUrl::of, clock);
	}

	/** Before the questions, which take any text. */
	@Bean
	@Order(0)
	Flow registrationFlow(Programs programs, ConsentTexts consentTexts) {
		return new RegistrationFlow(programs, consentTexts);
	}

	@Bean
	TurnCommandHandler<Errand.LookUp> lookUpHandler(Board board, News news) {
		return telling("registration-look-up", Errand.LookUp.class, news, board::look);
	}

	@Bean
	TurnCommandHandler<Errand.HoldSeats> holdSeatsHandler(Holding holding, News news) {
		return telling("registration-hold", Errand.HoldSeats.class, news, holding::hold);
	}

	@Bean
	TurnCommandHandler<Errand.KeepAnswer> keepAnswerHandler(DraftAnswers answers) {
		return TurnCommandHandler.of("registration-keep-answer", Errand.KeepAnswer.class, answers::keep);
	}

	@Bean
	TurnCommandHandler<Errand.ConfirmSeats> confirmSeatsHandler(Confirming confirming, News news) {
		return telling("registration-confirm", Errand.ConfirmSeats.class, news, confirming::confirm);
	}

	@Bean
	TurnCommandHandler<Errand.ResumeDraft> resumeDraftHandler(Holding holding, News news) {
		return telling("registration-resume", Errand.ResumeDraft.class, news, holding::resume);
	}

	@Bean
	TurnCommandHandler<Errand.ListAll> listAllHandler(Counter counter, News news) {
		return telling("registration-list", Errand.ListAll.class, news, counter::list);
	}

	@Bean
	TurnCommandHandler<Errand.ShowOne> showOneHandler(Counter counter, News news) {
		return telling("registration-show", Errand.ShowOne.class, news, counter::show);
	}

	@Bean
	TurnCommandHandler<Errand.LeavePlace> leavePlaceHandler(Counter counter, News news) {
		return telling("registration-leave", Errand.LeavePlace.class, news, counter::leave);
	}

	@Bean
	TurnCommandHandler<Errand.AcceptOffer> acceptOfferHandler(Counter counter, News news) {
		return telling("registration-accept", Errand.AcceptOffer.class, news, counter::accept);
	}

	@Bean
	TurnCommandHandler<Errand.DeclineOffer> declineOfferHandler(Counter counter, News news) {
		return telling("registration-decline", Errand.DeclineOffer.class, news, counter::decline);
	}

	@Bean
	TurnCommandHandler<Errand.BeginCorrection> beginCorrectionHandler(Correcting correcting, News news) {
		return telling("registration-begin-correction", Errand.BeginCorrection.class, news, correcting::begin);
	}

	@Bean
	TurnCommandHandler<Errand.ApplyCorrection> applyCorrectionHandler(Correcting correcting, News news) {
		TurnCommandHandler<Errand.ApplyCorrection> telling = telling("registration-apply-correction",
				Errand.ApplyCorrection.class, news, correcting::apply);
		return TurnCommandHandler.of(telling.name(), telling.type(), (origin, errand) -> {
			telling.run(origin, errand);
			correcting.forgetDraft(origin, errand);
		});
	}

	/** Does something and tells the flow what became of it. */
	static <T extends Errand> TurnCommandHandler<T> telling(String name, Class<T> type, News news,
			BiFunction<Origin, T, Tidings> run) {
		return TurnCommandHandler.of(name, type,
				(origin, errand) -> news.tell(origin, RegistrationFlow.NAME, run.apply(origin, errand).write()));
	}

}
