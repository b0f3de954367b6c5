package jp.wakuwaku.bot.announcements;

import java.util.Set;

import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.News;
import jp.wakuwaku.bot.conversation.TurnCommandHandler;
import jp.wakuwaku.bot.platform.Follower;
import jp.wakuwaku.bot.platform.JapaneseHolidays;
import jp.wakuwaku.bot.platform.PublicUrl;
import jp.wakuwaku.bot.platform.due.DueHandler;
import jp.wakuwaku.bot.platform.due.Recurring;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.desk.Participants;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The beans of this module. */
@Configuration(proxyBeanMethods = false)
class AnnouncementsConfiguration {

	/** Before the questions, which take any text. */
	@Bean
	@Order(0)
	Flow announcementsFlow() {
		return new AnnouncementsFlow();
	}

	@Bean
	Follower topicsFollower(RedisTopics topics) {
		return new Follower("topics", topics::look);
	}

	@Bean
	SendingSchedule sendingSchedule() {
		return new SendingSchedule(JapaneseHolidays::isHoliday);
	}

	@Bean
	ApprovalPolicy approvalPolicy(SendingSchedule schedule) {
		return new ApprovalPolicy(schedule);
	}

	@Bean
	Discretion discretion(Programs programs) {
		return new Discretion(programs);
	}

	@Bean
	AudienceParticipants audienceParticipants(Programs programs, Participants participants) {
		return (audience) -> switch (audience) {
			case Audience.Everyone _, Audience.Topics _ -> Set.of();
			case Audience.Registered registered -> programs.find(registered.program())
				.map((program) -> participants.registered(program, registered.session()))
				.orElseGet(Set::of);
			case Audience.Attended attended -> programs.find(attended.program())
				.map((program) -> participants.attended(program, attended.session()))
				.orElseGet(Set::of);
		};
	}

	@Bean
	AnnouncementMessages announcementMessages(Programs programs, PublicUrl publicUrl) {
		return new AnnouncementMessages(programs, publicUrl::of);
	}

	@Bean
	DueHandler announcementHandler(Dispatch dispatch) {
		return new AnnouncementHandler(dispatch);
	}

	@Bean
	Recurring announcementUpkeep(Dispatch dispatch) {
		return new AnnouncementUpkeep(dispatch);
	}

	@Bean
	TurnCommandHandler<Errand.Arrive> announcementsArriveHandler(FriendOffice office, News news) {
		return telling("announcements-arrive", Errand.Arrive.class, office, news);
	}

	@Bean
	TurnCommandHandler<Errand.Leave> announcementsLeaveHandler(FriendOffice office, News news) {
		return telling("announcements-leave", Errand.Leave.class, office, news);
	}

	@Bean
	TurnCommandHandler<Errand.LookUp> announcementsTopicsHandler(FriendOffice office, News news) {
		return telling("announcements-topics", Errand.LookUp.class, office, news);
	}

	@Bean
	TurnCommandHandler<Errand.Choose> announcementsChooseHandler(FriendOffice office, News news) {
		return telling("announcements-choose", Errand.Choose.class, office, news);
	}

	@Bean
	TurnCommandHandler<Errand.Stop> announcementsStopHandler(FriendOffice office, News news) {
		return telling("announcements-stop", Errand.Stop.class, office, news);
	}

	@Bean
	TurnCommandHandler<Errand.Resume> announcementsResumeHandler(FriendOffice office, News news) {
		return telling("announcements-resume", Errand.Resume.class, office, news);
	}

	@Bean
	TurnCommandHandler<Errand.ShowPast> announcementsPastHandler(FriendOffice office, News news) {
		return telling("announcements-past", Errand.ShowPast.class, office, news);
	}

	@Bean
	TurnCommandHandler<Errand.ShowAgain> announcementsAgainHandler(FriendOffice office, News news) {
		return telling("announcements-again", Errand.ShowAgain.class, office, news);
	}

	@Bean
	TurnCommandHandler<Errand.CountTap> announcementsCountTapHandler(FriendOffice office, News news) {
		return telling("announcements-count-tap", Errand.CountTap.class, office, news);
	}

	@Bean
	TurnCommandHandler<Errand.Link> announcementsLinkHandler(FriendOffice office, News news) {
		return telling("announcements-link", Errand.Link.class, office, news);
	}

	private static <T extends Errand> TurnCommandHandler<T> telling(String name, Class<T> type, FriendOffice office,
			News news) {
		return TurnCommandHandler.of(name, type, (origin, errand) -> office.run(origin, errand)
			.ifPresent((tidings) -> news.tell(origin, AnnouncementsFlow.NAME, tidings.write())));
	}

}
