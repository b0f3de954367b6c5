package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Programs;

/**
 * Decides on what residents may know, correct and have forgotten of themselves, and on
 * whether they are written to.
 */
final class AboutMeTurns {

	static final String LOOK = "about-me";

	static final String FORGET = "forget-me";

	static final String FORGET_YES = "forget-me-yes";

	static final String FORGET_NO = "forget-me-no";

	static final String COME_BACK = "come-back";

	static final String STAY_SILENT = "stay-silent";

	private final Situation situation;

	private final AboutMeCards cards;

	private final boolean isAskedWhetherToForget;

	AboutMeTurns(Situation situation, Programs programs) {
		this.situation = situation;
		this.cards = new AboutMeCards(new Speech(situation.language()), programs);
		this.isAskedWhetherToForget = RegistrationState.read(situation.state())
			.filter(RegistrationState.BeingForgotten.class::isInstance)
			.isPresent();
	}

	Optional<Turn> chosen(String action) {
		return switch (action) {
			case LOOK -> Optional.of(wanting(AboutMeWish.LOOK));
			case FORGET -> Optional.of(wanting(AboutMeWish.FORGET));
			case FORGET_YES -> forget();
			case FORGET_NO -> keep();
			case COME_BACK -> Optional.of(wanting(AboutMeWish.COME_BACK));
			case STAY_SILENT -> Optional.of(Turn.saying(this.cards.staysSilent()));
			default -> Optional.empty();
		};
	}

	Optional<Turn> said(String text) {
		return AboutMeWish.in(text).map(this::wanting);
	}

	/** The second of two taps. */
	Optional<Turn> forget() {
		return this.isAskedWhetherToForget
				? Optional.of(Turn.ending().forgetting().doing(List.of(new Errand.AboutMe.Forget())))
				: Optional.empty();
	}

	Optional<Turn> keep() {
		return this.isAskedWhetherToForget ? Optional.of(Turn.ending(this.cards.kept())) : Optional.empty();
	}

	Turn told(Tidings.AboutMe tidings) {
		return switch (tidings) {
			case Tidings.AboutMe.Overview overview -> Turn.saying(this.cards.overview(overview));
			case Tidings.AboutMe.ToLose toLose -> Turn.asking(new RegistrationState.BeingForgotten().write(),
					this.cards.toLose(toLose, this.situation.nextRevision()));
			case Tidings.AboutMe.Forgotten forgotten -> Turn.saying(this.cards.forgotten(forgotten));
			case Tidings.AboutMe.NothingKept _ -> Turn.saying(this.cards.nothingKept());
			case Tidings.AboutMe.Returned(int places) -> Turn.saying(this.cards.returned(places));
			case Tidings.AboutMe.CameBack(List<Booking> bookings) ->
				Turn.saying(this.cards.cameBack(bookings).toArray(OutgoingMessage[]::new));
		};
	}

	private Turn wanting(AboutMeWish wish) {
		return Turn.saying().doing(List.of(switch (wish) {
			case LOOK -> new Errand.AboutMe.Look(this.situation.language());
			case FORGET -> new Errand.AboutMe.Weigh();
			case COME_BACK -> new Errand.AboutMe.ComeBack();
		}));
	}

}
