package jp.wakuwaku.bot.surveys;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.SessionId;

import org.springframework.context.ApplicationContext;

/** Lets journeys begin on the evening after a session, whatever time it is. */
public final class SurveyCalls {

	private SurveyCalls() {
	}

	/** Asks everybody with a seat. */
	public static void ask(ApplicationContext context, SessionId session) {
		Surveys surveys = context.getBean(Surveys.class);
		Instant now = context.getBean(Clock.class).instant();
		Survey survey = Survey.of(context.getBean(Programs.class).session(session).orElseThrow(), now);
		surveys.decide(survey, SurveyStatus.ASKING, Set.of(SurveyStatus.ASKED));
		context.getBean(Invitations.class).send(survey, now);
	}

	/** What is counted so far. */
	public static Map<String, Integer> counts(ApplicationContext context, SessionId session) {
		return context.getBean(Surveys.class).tally(session).map(Tally::counts).orElseGet(Map::of);
	}

	/** What came since. */
	public static Map<String, Integer> added(Map<String, Integer> before, Map<String, Integer> after) {
		Map<String, Integer> added = new HashMap<>(after);
		before.forEach((field, count) -> added.merge(field, -count, Integer::sum));
		added.values().removeIf((count) -> count == 0);
		return added;
	}

}
