package jp.wakuwaku.bot.console.announcements;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.announcements.AnnouncementDraft;
import jp.wakuwaku.bot.announcements.Audience;
import jp.wakuwaku.bot.announcements.Recurrence;
import jp.wakuwaku.bot.announcements.Timing;
import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.SessionId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says in a line for whom an announcement is, and when it is sent. */
@Component
class Descriptions {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日(E) H:mm", Locale.JAPANESE);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPANESE);

	private final ProgramChoices programs;

	Descriptions(ProgramChoices programs) {
		this.programs = programs;
	}

	String of(Audience audience) {
		return switch (audience) {
			case Audience.Everyone _ -> "友だち全員";
			case Audience.Topics(Set<Topic> topics) ->
				topics.stream().sorted().map(AudienceFields::label).collect(Collectors.joining("、", "", "を選んだ人"));
			case Audience.Registered(ProgramId program, SessionId session) ->
				this.programs.label(program, session) + "に申し込んだ人";
			case Audience.Attended(ProgramId program, SessionId session) ->
				this.programs.label(program, session) + "に来た人";
		};
	}

	/** When it is sent. */
	String of(AnnouncementDraft draft) {
		return draft.isEmergency() ? "すぐ（夜でも）" : of(draft.timing());
	}

	private String of(Timing timing) {
		return switch (timing) {
			case Timing.AtOnce _ -> "承認されたら、すぐ";
			case Timing.Once(LocalDateTime time) -> TIME.format(time);
			case Timing.Repeating repeating -> of(repeating.recurrence()) + "（" + DAY.format(repeating.from()) + "から"
					+ ((repeating.until() != null) ? DAY.format(repeating.until()) + "まで" : "")
					+ (repeating.skipsHolidays() ? "、祝日を除く" : "") + "）";
		};
	}

	private static String of(Recurrence recurrence) {
		return switch (recurrence) {
			case Recurrence.Daily daily -> "毎日 " + daily.at();
			case Recurrence.Weekly weekly ->
				"毎週 " + weekly.days().stream().sorted().map(Descriptions::label).collect(Collectors.joining("・")) + " "
						+ weekly.at();
			case Recurrence.Monthly monthly ->
				"毎月 " + ((monthly.day() == Recurrence.Monthly.LAST_DAY) ? "末日" : monthly.day() + "日") + " "
						+ monthly.at();
			case Recurrence.Cron cron -> "くり返しの式 " + cron.expression();
		};
	}

	static String label(DayOfWeek day) {
		return day.getDisplayName(TextStyle.SHORT, Locale.JAPANESE);
	}

	/** The program to which it leads. */
	String ofSubject(ProgramId program, @Nullable SessionId session) {
		return this.programs.label(program, session);
	}

}
