package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.knowledge.Language;

import org.springframework.stereotype.Component;

/** Shows staff what residents would be told. */
@Component
public class NoticeTexts {

	private final Programs programs;

	private final Registrations registrations;

	private final Counter counter;

	private final Clock clock;

	NoticeTexts(Programs programs, Registrations registrations, Counter counter, Clock clock) {
		this.programs = programs;
		this.registrations = registrations;
		this.counter = counter;
		this.clock = clock;
	}

	/**
	 * What is said when it does not take place.
	 * @param receipts of those who would be told
	 * @return to one of them, in Japanese; empty when there is none
	 */
	public String cancelled(Collection<ReceiptNumber> receipts) {
		Speech speech = new Speech(Language.JA);
		CancelledCards cards = new CancelledCards(speech, new BookingFacts(speech, this.programs));
		return first(receipts).map(cards::told).map(NoticeTexts::text).orElse("");
	}

	/**
	 * What is said when it takes place at another time or place.
	 * @param receipts of those who would be told
	 * @param planned the program as it would be
	 * @param title of what is said, in Japanese
	 * @param lead likewise
	 * @return to one of them; empty when there is none
	 */
	public String changed(Collection<ReceiptNumber> receipts, Program planned, String title, String lead) {
		Speech speech = new Speech(Language.JA);
		BookingFacts facts = new BookingFacts(speech,
				(id) -> Optional.of(planned).filter((program) -> program.id().equals(id)));
		BookingCards cards = new BookingCards(speech, facts);
		return first(receipts).map((booking) -> booking.at(facts.appointment(booking)))
			.map((booking) -> cards.told(booking, title, lead, List.of()))
			.map(NoticeTexts::text)
			.orElse("");
	}

	/**
	 * What is said to somebody whom the office takes out.
	 * @param receipt of their registration
	 * @return in Japanese; empty when there is no such one
	 */
	public String removed(ReceiptNumber receipt) {
		BookingCards cards = new BookingCards(new Speech(Language.JA), this.programs);
		return this.registrations.find(receipt)
			.flatMap((registration) -> this.counter.booking(registration, this.clock.instant()))
			.map((booking) -> cards.noticed(booking, Tidings.Notice.REMOVED))
			.map(NoticeTexts::text)
			.orElse("");
	}

	/**
	 * What is said to somebody to whom the office writes.
	 * @param receipt of their registration
	 * @param kind what
	 * @return in Japanese; empty when there is no such one
	 */
	public String contacted(ReceiptNumber receipt, ContactKind kind) {
		BookingCards cards = new BookingCards(new Speech(Language.JA), this.programs);
		return this.registrations.find(receipt)
			.flatMap((registration) -> this.counter.booking(registration, this.clock.instant()))
			.map((booking) -> cards.told(booking, kind.title(Language.JA), kind.lead(Language.JA), List.of()))
			.map(NoticeTexts::text)
			.orElse("");
	}

	private Optional<Booking> first(Collection<ReceiptNumber> receipts) {
		return receipts.stream()
			.map(this.registrations::find)
			.flatMap(Optional::stream)
			.map((registration) -> this.counter.booking(registration, this.clock.instant()))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static String text(OutgoingMessage message) {
		return (message instanceof OutgoingMessage.Cards cards)
				? cards.cards().stream().map(NoticeTexts::text).collect(Collectors.joining("\n")) : "";
	}

	private static String text(Card card) {
		String buttons = card.buttons()
			.stream()
			.map(Action::label)
			.map((label) -> "[" + label + "]")
			.collect(Collectors.joining(" "));
		return Speech.lines("【" + card.title() + "】", card.body(), buttons);
	}

}
