package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jp.wakuwaku.bot.programs.ProgramId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Where a resident is on the way to a registration, or out of one. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
sealed interface RegistrationState {

	/**
	 * Looks for a time.
	 *
	 * @param moving the registration that is to move there, empty for a new one
	 */
	@JsonTypeName("choosing")
	record Choosing(ProgramId program, String moving) implements RegistrationState {
	}

	/**
	 * Answers the next field of the form in the chat.
	 *
	 * @param before what was answered the last time, by field, as it stands in a draft
	 */
	@JsonTypeName("asking")
	record Asking(Draft draft, Map<String, String> before) implements RegistrationState {

		/** States that were kept before answers could be corrected have none to read. */
		@SuppressWarnings("ConstantValue")
		public Asking {
			before = (before != null) ? Map.copyOf(before) : Map.of();
		}

		Asking(Draft draft) {
			this(draft, Map.of());
		}

		Asking with(Draft draft) {
			return new Asking(draft, this.before);
		}
	}

	/** Seats are being held. */
	@JsonTypeName("holding")
	record Holding(Draft draft) implements RegistrationState {
	}

	/** Fills in the page. */
	@JsonTypeName("filling")
	record Filling(Draft draft, @Nullable Instant heldUntil) implements RegistrationState {
	}

	/** Is asked whether to wait for a seat. */
	@JsonTypeName("considering")
	record Considering(Draft draft) implements RegistrationState {
	}

	/** Looks at the summary. */
	@JsonTypeName("confirming")
	record Confirming(Draft draft, @Nullable Instant heldUntil) implements RegistrationState {
	}

	/** Seats are being taken. */
	@JsonTypeName("registering")
	record Registering(Draft draft) implements RegistrationState {
	}

	/** Is asked whether to give a place up. */
	@JsonTypeName("leaving")
	record Leaving(RegistrationId registration) implements RegistrationState {
	}

	/**
	 * Corrects answers in the chat.
	 *
	 * @param draft with what was answered anew
	 * @param before what is not personal of the answers so far, by field
	 */
	@JsonTypeName("correcting")
	record Correcting(RegistrationId registration, Draft draft,
			Map<String, String> before) implements RegistrationState {

		public Correcting {
			before = Map.copyOf(before);
		}

		Correcting with(Draft draft) {
			return new Correcting(this.registration, draft, this.before);
		}

		/** The answers without those that stay as they were. */
		Map<String, String> anew() {
			Map<String, String> anew = new HashMap<>(this.draft.answers());
			anew.values().removeIf(CorrectedAnswers.UNCHANGED::equals);
			return anew;
		}

	}

	/** Is asked whether to be forgotten. */
	@JsonTypeName("being-forgotten")
	record BeingForgotten() implements RegistrationState {
	}

	/** What is being registered for, if anything. */
	default Optional<Draft> about() {
		return switch (this) {
			case Asking asking -> Optional.of(asking.draft());
			case Holding(Draft draft) -> Optional.of(draft);
			case Filling filling -> Optional.of(filling.draft());
			case Considering(Draft draft) -> Optional.of(draft);
			case Confirming confirming -> Optional.of(confirming.draft());
			case Registering(Draft draft) -> Optional.of(draft);
			case Leaving _, Correcting _, BeingForgotten _, Choosing _ -> Optional.empty();
		};
	}

	/** Whether somebody has begun something that leads to a registration. */
	default boolean isBegun() {
		return switch (this) {
			case Choosing _, Asking _, Holding _, Filling _, Considering _, Confirming _, Correcting _ -> true;
			case Registering _, Leaving _, BeingForgotten _ -> false;
		};
	}

	default String write() {
		return Tidings.JSON.writerFor(RegistrationState.class).writeValueAsString(this);
	}

	/** Empty for what this version does not know. */
	static Optional<RegistrationState> read(@Nullable String state) {
		try {
			return (state != null) ? Optional.ofNullable(Tidings.JSON.readValue(state, RegistrationState.class))
					: Optional.empty();
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
