package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Slot;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

/**
 * Tells those who asked for it of earlier times: in the order in which they asked, once
 * for each time, and never at night.
 */
class EarlierSlots {

	private static final Duration KEPT_LONGER = Duration.ofDays(1);

	private final Programs programs;

	private final Seatings seatings;

	private final Residents residents;

	private final Registrations registrations;

	private final Counter counter;

	private final EarlierWishes wishes;

	private final FreedSlots freed;

	private final EarlierNotices notices;

	private final Notices.Teller teller;

	private final OfficeRules rules;

	private final Clock clock;

	EarlierSlots(Programs programs, Seatings seatings, Residents residents, Registrations registrations,
			Counter counter, EarlierWishes wishes, FreedSlots freed, EarlierNotices notices, Notices.Teller teller,
			OfficeRules rules, Clock clock) {
		this.programs = programs;
		this.seatings = seatings;
		this.residents = residents;
		this.registrations = registrations;
		this.counter = counter;
		this.wishes = wishes;
		this.freed = freed;
		this.notices = notices;
		this.teller = teller;
		this.rules = rules;
		this.clock = clock;
	}

	/** Notes that somebody wants to be told, or no longer does. */
	Tidings wish(Origin origin, Errand.WishEarlier errand) {
		return this.counter.own(origin, errand.registration()).flatMap((own) -> {
			if (errand.isWanted() && isBooked(own)) {
				this.wishes.add(new EarlierWish(EarlierWish.VERSION, own.person(), own.id(), own.program(),
						this.clock.instant()));
				if (isGone(own.person(), own.id())) {
					this.wishes.remove(own.id());
				}
			}
			else {
				this.wishes.remove(own.id());
			}
			return this.counter.booking(own, this.clock.instant());
		})
			.<Tidings>map((booking) -> new Tidings.EarlierWished(booking, this.rules.quietHours()))
			.orElseGet(Tidings.NotThere::new);
	}

	/** What has become free is forgotten once everybody was told of it. */
	void tell() {
		if (this.rules.quietHours().isQuiet(this.clock.instant())) {
			return;
		}
		this.notices.unsent().forEach(this::send);
		List<FreedSlot> slots = this.freed.all();
		if (slots.isEmpty()) {
			return;
		}
		Map<ProgramId, List<Slot>> free = new HashMap<>();
		this.wishes.all().forEach((wish) -> tell(wish, slots, free.computeIfAbsent(wish.program(), this::free)));
		slots.forEach(this.freed::remove);
	}

	private void tell(EarlierWish wish, List<FreedSlot> slots, List<Slot> free) {
		Optional<Registration> booked = this.registrations.find(wish.person(), wish.registration())
			.filter(this::isBooked);
		if (booked.isEmpty()) {
			this.wishes.remove(wish.registration());
			return;
		}
		Instant start = booked.get().startsAt();
		List<String> earlier = free.stream()
			.filter((slot) -> slot.time().startsAt().toInstant().isBefore(start))
			.map((slot) -> slot.id().value())
			.filter((id) -> slots.stream()
				.anyMatch((slot) -> slot.seating().value().equals(id) && EarlierPolicy.concerns(wish, slot)))
			.toList();
		if (!earlier.isEmpty()) {
			Duration kept = Duration.between(this.clock.instant(), start).plus(KEPT_LONGER);
			this.notices.write(wish, earlier, kept).ifPresent(this::send);
			if (isGone(wish.person(), wish.registration())) {
				this.notices.forget(wish.registration());
			}
		}
	}

	private void send(EarlierNotice notice) {
		this.registrations.find(notice.person(), notice.registration())
			.filter(this::isBooked)
			.flatMap((booked) -> this.counter.booking(booked, this.clock.instant()))
			.ifPresent((booking) -> this.residents.chatOf(notice.person())
				.ifPresent((chat) -> this.teller.tell(notice.id(), chat,
						new Tidings.EarlierFreed(booking, notice.slots()))));
		this.notices.sent(notice);
	}

	/** Whether somebody was forgotten beside what was just written. */
	private boolean isGone(PersonId person, RegistrationId registration) {
		return this.registrations.find(person, registration).isEmpty();
	}

	private List<Slot> free(ProgramId program) {
		return this.programs.find(program)
			.filter(Consultation.class::isInstance)
			.map((known) -> this.seatings.free((Consultation) known, this.clock.instant()))
			.orElseGet(List::of);
	}

	/** Whether it is to come, and the person's present one there. */
	private boolean isBooked(Registration registration) {
		Instant now = this.clock.instant();
		return registration.startsAt().isAfter(now)
				&& this.registrations.latest(registration.person(), registration.seating())
					.filter(registration::equals)
					.flatMap((latest) -> this.counter.booking(latest, now))
					.filter((booking) -> booking.state() == PlaceState.BOOKED)
					.isPresent();
	}

}
