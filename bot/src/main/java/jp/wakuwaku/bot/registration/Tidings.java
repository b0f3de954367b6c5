package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.platform.RetentionPeriods;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What this module's flow is told, as JSON. Ids and codes, nothing personal. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
sealed interface Tidings {

	JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * What is free. Sessions that are not in it are not known.
	 *
	 * @param seats by the session's or the slot's name; only free slots
	 */
	@JsonTypeName("seen")
	record Seen(Errand.View view, List<String> subject, Map<String, SeatsView> seats) implements Tidings {

		public Seen {
			subject = List.copyOf(subject);
			seats = Map.copyOf(seats);
		}

	}

	/**
	 * A draft has all it needs to go on.
	 *
	 * @param until when its seats are held; {@code null} for the waiting list
	 * @param page where the rest is asked; {@code null} when there is nothing more to ask
	 */
	@JsonTypeName("prepared")
	record Prepared(String draft, @Nullable Instant until, @Nullable URI page) implements Tidings {
	}

	/**
	 * There is too little room.
	 *
	 * @param hasLapsed whether seats had been held for too long
	 */
	@JsonTypeName("full")
	record Full(String draft, int seats, int children, boolean hasWaitingList, boolean hasLapsed) implements Tidings {
	}

	/** A draft cannot become a registration. */
	@JsonTypeName("refused")
	record Refused(String draft, Refusal reason) implements Tidings {
	}

	/** The page was sent in. */
	@JsonTypeName("form-sent")
	record FormSent(String draft) implements Tidings {
	}

	/** A draft that the chat had left. */
	@JsonTypeName("resumed")
	record Resumed(Draft draft) implements Tidings {
	}

	/**
	 * It is done.
	 *
	 * @param hasLapsed whether seats had been held for too long, and were free all the
	 * same
	 */
	@JsonTypeName("registered")
	record Registered(String draft, Booking booking, boolean hasLapsed) implements Tidings {
	}

	/**
	 * What the resident has, soonest first.
	 *
	 * @param from how many of the soonest were seen already
	 */
	@JsonTypeName("listed")
	record Listed(List<Booking> bookings, Integer from) implements Tidings {

		@SuppressWarnings("ConstantValue")
		public Listed {
			bookings = List.copyOf(bookings);
			from = (from != null) ? from : 0;
		}

	}

	/** One that the resident has. */
	@JsonTypeName("shown")
	record Shown(Booking booking, boolean toLeave) implements Tidings {
	}

	/** It is given up. */
	@JsonTypeName("left")
	record Left(Booking booking) implements Tidings {
	}

	/** An offer was taken. */
	@JsonTypeName("accepted")
	record Accepted(Booking booking) implements Tidings {
	}

	/** It is too late to give it up without the office. */
	@JsonTypeName("too-late")
	record TooLate(Booking booking) implements Tidings {
	}

	/** There is no such place any more. */
	@JsonTypeName("not-there")
	record NotThere() implements Tidings {
	}

	/**
	 * They are told of earlier times from now on, or no longer.
	 *
	 * @param hours when they are not told
	 */
	@JsonTypeName("earlier-wished")
	record EarlierWished(Booking booking, QuietHours hours) implements Tidings {

		/** An older release told no hours: they were always the same. */
		@SuppressWarnings("ConstantValue")
		public EarlierWished {
			hours = (hours != null) ? hours : QuietHours.SHIPPED;
		}

	}

	/**
	 * There are earlier times, which may be taken by now.
	 *
	 * @param booking what they have
	 * @param slots the names of the times
	 */
	@JsonTypeName("earlier-freed")
	record EarlierFreed(Booking booking, List<String> slots) implements Tidings {

		public EarlierFreed {
			slots = List.copyOf(slots);
		}

	}

	/** Something happened without the resident. */
	@JsonTypeName("noticed")
	record Noticed(Booking booking, Notice notice) implements Tidings {
	}

	/** A page was sent in that corrects a registration. */
	@JsonTypeName("form-corrected")
	record FormCorrected(String draft, RegistrationId registration) implements Tidings {
	}

	/** There are answers to be corrected in the chat and on the page. */
	@JsonTypeName("correctable")
	record Correctable(Booking booking) implements Tidings {
	}

	/** The page is open on which answers are corrected. */
	@JsonTypeName("correction-page")
	record CorrectionPage(Booking booking, URI page) implements Tidings {
	}

	/**
	 * Answers are corrected in the chat.
	 *
	 * @param answers those that are not personal, by field, and the consent if it still
	 * holds
	 */
	@JsonTypeName("correction-asked")
	record CorrectionAsked(Booking booking, Map<String, String> answers) implements Tidings {

		public CorrectionAsked {
			answers = Map.copyOf(answers);
		}

	}

	/** About what is kept of the resident, and whether they are written to. */
	sealed interface AboutMe extends Tidings {

		/**
		 * What is kept, without what was entered.
		 *
		 * @param since when
		 * @param isSilent whether nothing is sent
		 * @param registrations soonest first
		 * @param profileUntil when the profile ends; {@code null} when there is none
		 * @param consents the last decision for each purpose
		 * @param wishes what the resident has told the bot not to do, in words
		 * @param page where all of it is shown
		 */
		@JsonTypeName("overview")
		record Overview(Instant since, boolean isSilent, List<Kept> registrations, @Nullable Instant profileUntil,
				List<Agreement> consents, List<String> wishes, URI page) implements AboutMe {

			/** An older release told no wishes. */
			public Overview {
				registrations = List.copyOf(registrations);
				consents = List.copyOf(consents);
				wishes = (wishes != null) ? List.copyOf(wishes) : List.of();
			}

		}

		/**
		 * What is given up when the resident is forgotten, soonest first.
		 *
		 * @param questionDays for how many days questions to staff are kept
		 */
		@JsonTypeName("to-lose")
		record ToLose(List<Booking> bookings, @Nullable Integer questionDays) implements AboutMe {

			public ToLose {
				bookings = List.copyOf(bookings);
			}

			/** An older release did not tell the days. */
			int days() {
				return (this.questionDays != null) ? this.questionDays : RetentionPeriods.SHIPPED.staffQuestionDays();
			}

		}

		/** The resident is forgotten; the proof of it. */
		@JsonTypeName("forgotten")
		record Forgotten(String number, Instant at) implements AboutMe {
		}

		/** Nothing is kept. */
		@JsonTypeName("nothing-kept")
		record NothingKept() implements AboutMe {
		}

		/** Somebody who had left is a friend again, and has so many places. */
		@JsonTypeName("returned")
		record Returned(int places) implements AboutMe {
		}

		/** The resident is written to again; what they have. */
		@JsonTypeName("come-back")
		record CameBack(List<Booking> bookings) implements AboutMe {

			public CameBack {
				bookings = List.copyOf(bookings);
			}

		}

		/**
		 * A registration.
		 *
		 * @param until when what was entered for it ends; {@code null} when it did
		 * @param isGivenUp whether it does not count any more
		 */
		record Kept(ProgramId program, Instant startsAt, Instant endsAt, @Nullable Instant until, boolean isGivenUp) {
		}

		/** That somebody agreed to something, or took it back. */
		record Agreement(ConsentPurpose purpose, int version, boolean isGiven, Instant at) {
		}

	}

	/** There are other answers now. */
	@JsonTypeName("corrected")
	record Corrected(Booking booking, Errand.Part part) implements Tidings {
	}

	/** All stays as it was. */
	@JsonTypeName("not-corrected")
	record NotCorrected(Booking booking, Uncorrected reason) implements Tidings {
	}

	/** Why answers stay as they were. */
	enum Uncorrected {

		/** More would come than there is room for. */
		NO_ROOM,

		/** More would come, and no more are taken. */
		NOT_OPEN,

		/** The deadline is over, or the session has begun. */
		TOO_LATE,

		/** What was filled in is not there, or not any more. */
		NOT_FILLED_IN

	}

	/** Why a draft cannot become a registration. */
	enum Refusal {

		/** They have a seat there. */
		ALREADY_BOOKED,

		/** They wait there, or have an offer. */
		ALREADY_WAITING,

		/** Registration begins later. */
		NOT_YET,

		/** Registration is over, closed, cancelled or was never there. */
		NOT_OPEN,

		/** They have as many sessions of this program as one person may have. */
		TOO_MANY,

		/** What was filled in is not there, or not any more. */
		NOT_FILLED_IN,

		/** The deadline to give up the other place is over. */
		TOO_LATE

	}

	/** What happens without the resident. */
	enum Notice {

		/** A seat is free for them. */
		OFFERED,

		/** They have not answered in time. */
		OFFER_LAPSED,

		/** It does not take place. */
		CANCELLED,

		/** Staff have taken them off. */
		REMOVED,

		/** Staff have booked for them. */
		ENTERED,

		/** Staff have moved them to another time. */
		MOVED

	}

	default String write() {
		return JSON.writerFor(Tidings.class).writeValueAsString(this);
	}

	/** Empty for what this version does not know. */
	static Optional<Tidings> read(String news) {
		try {
			return Optional.ofNullable(JSON.readValue(news, Tidings.class));
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
