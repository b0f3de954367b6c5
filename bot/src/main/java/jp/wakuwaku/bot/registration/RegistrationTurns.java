package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.residents.ConsentTexts;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/** Decides on one turn of the {@link RegistrationFlow}. */
final class RegistrationTurns {

	private final Situation situation;

	private final BrowseTurns browsing;

	private final DraftTurns drafts;

	private final CorrectionTurns corrections;

	private final AboutMeTurns aboutMe;

	private final BookingCards bookings;

	private final EarlierCards earlier;

	private final @Nullable RegistrationState state;

	RegistrationTurns(Situation situation, Programs programs, ConsentTexts consentTexts) {
		this.situation = situation;
		this.browsing = new BrowseTurns(situation, programs);
		this.drafts = new DraftTurns(situation, programs, consentTexts);
		this.corrections = new CorrectionTurns(situation, programs, consentTexts);
		this.aboutMe = new AboutMeTurns(situation, programs);
		this.bookings = new BookingCards(new Speech(situation.language()), programs);
		this.earlier = new EarlierCards(new Speech(situation.language()), programs);
		this.state = RegistrationState.read(situation.state()).orElse(null);
	}

	Language language() {
		return this.situation.language();
	}

	BrowseTurns browsing() {
		return this.browsing;
	}

	DraftTurns drafts() {
		return this.drafts;
	}

	CorrectionTurns corrections() {
		return this.corrections;
	}

	AboutMeTurns aboutMe() {
		return this.aboutMe;
	}

	Optional<Turn> told(Tidings tidings) {
		return switch (tidings) {
			case Tidings.Seen seen when seen.view() == Errand.View.CHOSEN ->
				this.drafts.begin(seen).or(() -> Optional.of(this.browsing.seen(seen)));
			case Tidings.Seen seen -> Optional.of(this.browsing.seen(seen));
			case Tidings.Prepared prepared -> this.drafts.prepared(prepared);
			case Tidings.Full full -> this.drafts.full(full);
			case Tidings.Refused refused -> this.drafts.refused(refused);
			case Tidings.FormSent(String draft) -> Optional.of(this.drafts.sent(draft));
			case Tidings.Resumed(Draft draft) -> this.drafts.summary(draft);
			case Tidings.Registered registered -> Optional.of(this.drafts.registered(registered, this.bookings));
			case Tidings.Shown shown when shown.toLeave() ->
				Optional.of(Turn.asking(new RegistrationState.Leaving(shown.booking().id()).write(),
						this.bookings.leaving(shown.booking(), this.situation.nextRevision())));
			case Tidings.Shown shown -> saying(this.bookings.details(shown.booking()));
			case Tidings.Listed(List<Booking> all, Integer from) -> saying(this.bookings.list(all, from));
			case Tidings.Left(Booking booking) -> saying(this.bookings.left(booking));
			case Tidings.Accepted(Booking booking) -> saying(this.bookings.accepted(booking));
			case Tidings.TooLate(Booking booking) -> saying(this.bookings.tooLate(booking));
			case Tidings.NotThere _ -> saying(this.bookings.notThere());
			case Tidings.FormCorrected sent -> Optional.of(this.corrections.sent(sent));
			case Tidings.Correctable correctable -> Optional.of(this.corrections.correctable(correctable));
			case Tidings.CorrectionPage page -> Optional.of(this.corrections.page(page));
			case Tidings.CorrectionAsked asked -> Optional.of(this.corrections.asked(asked));
			case Tidings.Corrected corrected -> Optional.of(this.corrections.corrected(corrected));
			case Tidings.NotCorrected refused -> Optional.of(this.corrections.stays(refused));
			case Tidings.EarlierWished(Booking booking, QuietHours hours) ->
				saying(this.earlier.wished(booking, hours));
			case Tidings.EarlierFreed(Booking booking, List<String> slots) ->
				this.earlier.freed(booking, slots, this.situation.now()).map(Turn::saying);
			case Tidings.Noticed(Booking booking, Tidings.Notice notice) ->
				saying(this.bookings.noticed(booking, notice));
			case Tidings.AboutMe news -> Optional.of(this.aboutMe.told(news));
		};
	}

	Optional<Turn> leave() {
		return (this.state instanceof RegistrationState.Leaving(RegistrationId registration))
				? Optional.of(Turn.ending().doing(List.of(new Errand.LeavePlace(registration)))) : Optional.empty();
	}

	Optional<Turn> keep() {
		return (this.state instanceof RegistrationState.Leaving) ? Optional.of(Turn.ending(this.bookings.kept()))
				: this.corrections.keep();
	}

	/** Asks again for what is missing. */
	Optional<Turn> goOn() {
		return this.drafts.again().or(this.corrections::again).or(this.browsing::again);
	}

	/** Says yes to whatever was asked. */
	Optional<Turn> agree() {
		return this.drafts.confirm()
			.or(this.drafts::waitForSeat)
			.or(this::leave)
			.or(this.corrections::confirm)
			.or(this.aboutMe::forget)
			.or(this.drafts::unfinished);
	}

	/** Says no to whatever was asked. */
	Optional<Turn> disagree() {
		return keep().or(this.aboutMe::keep).or(this.drafts::disagree).or(this.drafts::unfinished);
	}

	private static Optional<Turn> saying(OutgoingMessage message) {
		return Optional.of(Turn.saying(message));
	}

}
