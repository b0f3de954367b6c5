package jp.wakuwaku.bot.surveys;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.conversation.ChatLanguages;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.outbox.Outbox;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.outbox.Priority;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.Occasion;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.desk.Attendance;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/**
 * Asks everybody who came; where nobody noted who came, everybody who had a seat. Goes on
 * where it was interrupted, and asks nobody twice.
 */
@Component
class Invitations {

	private static final String PREFIX = "survey-";

	/** So many are repeated at worst, which has no effect. */
	private static final int CHUNK = 50;

	private final Surveys surveys;

	private final SurveyWishes wishes;

	private final Programs programs;

	private final Rolls rolls;

	private final Registrations registrations;

	private final Residents residents;

	private final ChatLanguages languages;

	private final Outbox outbox;

	Invitations(Surveys surveys, SurveyWishes wishes, Programs programs, Rolls rolls, Registrations registrations,
			Residents residents, ChatLanguages languages, Outbox outbox) {
		this.surveys = surveys;
		this.wishes = wishes;
		this.programs = programs;
		this.rolls = rolls;
		this.registrations = registrations;
		this.residents = residents;
		this.languages = languages;
		this.outbox = outbox;
	}

	/** May be called again after a crash, until it has returned. */
	void send(Survey survey, Instant now) {
		Optional<Program> program = this.programs.find(survey.programId());
		if (program.isPresent() && survey.isOpen(now)) {
			send(survey, program.get(), now);
		}
		this.surveys.decide(survey, SurveyStatus.ASKED, Set.of(SurveyStatus.ASKING));
	}

	private void send(Survey survey, Program program, Instant now) {
		String upTo = this.surveys.askedUpTo(survey.id());
		List<ReceiptNumber> receipts = receipts(survey).stream()
			.filter((receipt) -> receipt.value().compareTo(upTo) > 0)
			.toList();
		for (int place = 0; place < receipts.size(); place++) {
			this.registrations.find(receipts.get(place))
				.ifPresent((registration) -> invite(survey, program, registration, now));
			if ((place + 1) % CHUNK == 0) {
				this.surveys.askedUpTo(survey.id(), receipts.get(place).value());
			}
		}
	}

	private List<ReceiptNumber> receipts(Survey survey) {
		List<RollEntry> seated = this.rolls.of(Occasion.seating(survey.id()))
			.map((roll) -> roll.in(PlaceState.BOOKED))
			.orElseGet(List::of);
		boolean isNoted = seated.stream().anyMatch((entry) -> entry.attendance() != null);
		return seated.stream()
			.filter((entry) -> !isNoted || entry.attendance() == Attendance.ATTENDED)
			.map(RollEntry::receipt)
			.filter(Objects::nonNull)
			.sorted(Comparator.comparing(ReceiptNumber::value))
			.toList();
	}

	private void invite(Survey survey, Program program, Registration registration, Instant now) {
		PersonId person = registration.person();
		Optional<ChatId> chat = this.residents.chatOf(person);
		if (this.wishes.hasDeclined(person)) {
			this.wishes.decline(person);
			return;
		}
		if (chat.isEmpty()) {
			return;
		}
		// First, so that whoever taps at once is known.
		if (this.surveys.ask(survey, SurveyMark.of(person, survey.id()))) {
			this.outbox.enqueue(invitation(survey, program, registration, chat.get(), now));
		}
	}

	private OutboxEntry invitation(Survey survey, Program program, Registration registration, ChatId chat,
			Instant now) {
		return OutboxEntry
			.push(id(registration), chat,
					List.of(new SurveyCards(this.languages.of(chat)).invitation(program, survey.session(),
							survey.closesAt())),
					now)
			.as(Priority.REMINDER)
			.usefulUntil(survey.closesAt())
			.guardedBy(SurveyGuard.NAME, registration.receipt().value());
	}

	/**
	 * Made of the registration, so that nobody who is forgotten leaves in a chat what
	 * they attended.
	 */
	static String id(Registration registration) {
		return PREFIX + SurveyMark.digest("survey-invitation/" + registration.id());
	}

	static boolean isOne(String id) {
		return id.startsWith(PREFIX);
	}

}
