package jp.wakuwaku.bot.surveys;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Where a resident is in a questionnaire. Lies in the dialogue's session only, and goes
 * with it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
sealed interface SurveyState {

	/**
	 * Answers the next question, or has answered all.
	 *
	 * @param session whose questionnaire
	 * @param answers so far, in the order of the questions
	 */
	@JsonTypeName("answering")
	record Answering(String session, List<String> answers) implements SurveyState {

		public Answering {
			Objects.requireNonNull(session);
			answers = List.copyOf(answers);
			if (!areAnswers(answers)) {
				throw new IllegalArgumentException(
						"answers: " + answers.size() + " (expected: options of the first questions)");
			}
		}

		/** Empty when all are answered. */
		Optional<Question> question() {
			return Question.at(this.answers.size());
		}

		Answering with(String option) {
			return new Answering(this.session, Stream.concat(this.answers.stream(), Stream.of(option)).toList());
		}

		/** Before the last answer. */
		Answering back() {
			return new Answering(this.session, this.answers.subList(0, Math.max(0, this.answers.size() - 1)));
		}

		/** Leaves the answers out, so that they do not reach a log by accident. */
		@Override
		public String toString() {
			return "Answering[" + this.session + ", " + this.answers.size() + "]";
		}

		private static boolean areAnswers(List<String> answers) {
			return IntStream.range(0, answers.size())
				.allMatch((place) -> Question.at(place)
					.filter((question) -> question.options().contains(answers.get(place)))
					.isPresent());
		}

	}

	/**
	 * Answers are being counted.
	 *
	 * @param session whose questionnaire
	 */
	@JsonTypeName("sending")
	record Sending(String session) implements SurveyState {

		public Sending {
			Objects.requireNonNull(session);
		}

	}

	default String write() {
		return SurveyTidings.JSON.writerFor(SurveyState.class).writeValueAsString(this);
	}

	/** Empty for what this version does not know. */
	static Optional<SurveyState> read(@Nullable String state) {
		try {
			return (state != null) ? Optional.ofNullable(SurveyTidings.JSON.readValue(state, SurveyState.class))
					: Optional.empty();
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
