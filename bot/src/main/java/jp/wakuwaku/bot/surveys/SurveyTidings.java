package jp.wakuwaku.bot.surveys;

import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the flow is told, as JSON. Nothing of what was answered. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
sealed interface SurveyTidings {

	JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Somebody may answer.
	 *
	 * @param session whose questionnaire
	 */
	@JsonTypeName("ready")
	record Ready(String session) implements SurveyTidings {

		public Ready {
			Objects.requireNonNull(session);
		}

	}

	/**
	 * Answers are counted.
	 *
	 * @param session whose questionnaire
	 */
	@JsonTypeName("counted")
	record Counted(String session) implements SurveyTidings {

		public Counted {
			Objects.requireNonNull(session);
		}

	}

	/**
	 * There is nothing to answer.
	 *
	 * @param reason why
	 */
	@JsonTypeName("closed")
	record Closed(Reason reason) implements SurveyTidings {

		public Closed {
			Objects.requireNonNull(reason);
		}

	}

	/**
	 * A wish is noted.
	 *
	 * @param outcome which
	 */
	@JsonTypeName("wished")
	record Wished(Outcome outcome) implements SurveyTidings {

		public Wished {
			Objects.requireNonNull(outcome);
		}

	}

	/** Why there is nothing to answer. */
	enum Reason {

		/** The same person has answered. */
		ANSWERED,

		/** Its time is over. */
		OVER,

		/** This person was not asked. */
		NOTHING

	}

	/** What became of a wish. */
	enum Outcome {

		/** They get no questionnaires. */
		DECLINED,

		/** They get them. */
		ACCEPTED,

		/** Nobody is registered here who could get any. */
		NOBODY

	}

	default String write() {
		return JSON.writerFor(SurveyTidings.class).writeValueAsString(this);
	}

	/** Empty for what this version does not know. */
	static Optional<SurveyTidings> read(String news) {
		try {
			return Optional.ofNullable(JSON.readValue(news, SurveyTidings.class));
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
