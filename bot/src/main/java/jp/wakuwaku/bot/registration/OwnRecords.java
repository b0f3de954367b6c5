package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.Consents;
import jp.wakuwaku.bot.residents.KeptWish;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.PersonalDetails;
import jp.wakuwaku.bot.residents.Profiles;
import jp.wakuwaku.bot.residents.RecordId;
import jp.wakuwaku.bot.residents.Residents;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Tells residents what is kept of them, and opens the page with all of it. */
@Component
class OwnRecords {

	private final Programs programs;

	private final Residents residents;

	private final PersonalDetails details;

	private final Profiles profiles;

	private final Consents consents;

	private final Registrations registrations;

	private final Standing standing;

	private final List<KeptWish> wishes;

	private final AboutMePages pages;

	private final Clock clock;

	OwnRecords(Programs programs, Residents residents, PersonalDetails details, Profiles profiles, Consents consents,
			Registrations registrations, Standing standing, List<KeptWish> wishes, AboutMePages pages, Clock clock) {
		this.programs = programs;
		this.residents = residents;
		this.details = details;
		this.profiles = profiles;
		this.consents = consents;
		this.registrations = registrations;
		this.standing = standing;
		this.wishes = List.copyOf(wishes);
		this.pages = pages;
		this.clock = clock;
	}

	Tidings look(Origin origin, Errand.AboutMe.Look errand) {
		Instant now = this.clock.instant();
		return this.residents.find(origin.chat())
			.<Tidings>map((person) -> new Tidings.AboutMe.Overview(this.residents.since(person).orElse(now),
					this.residents.hasLeft(person), kept(person), this.profiles.keptUntil(person).orElse(null),
					agreements(person), wishes(person, errand.language()),
					this.pages.open(person, errand.language(), now)))
			.orElseGet(Tidings.AboutMe.NothingKept::new);
	}

	private List<Tidings.AboutMe.Kept> kept(PersonId person) {
		Map<RecordId, Instant> until = this.details.keptUntil(person);
		return this.registrations.of(person)
			.stream()
			.map((registration) -> kept(registration, until.get(new RecordId(registration.id().value()))))
			.sorted(Comparator.comparing(Tidings.AboutMe.Kept::startsAt))
			.toList();
	}

	private Tidings.AboutMe.Kept kept(Registration registration, @Nullable Instant until) {
		Appointment appointment = Appointment.of(this.programs, registration);
		return new Tidings.AboutMe.Kept(registration.program(), appointment.startsAt(), appointment.endsAt(), until,
				this.standing.isGivenUp(registration, this.clock.instant()));
	}

	private List<String> wishes(PersonId person, Language language) {
		return this.wishes.stream().flatMap((wish) -> wish.of(person, language).stream()).toList();
	}

	/** The last one counts. */
	private List<Tidings.AboutMe.Agreement> agreements(PersonId person) {
		Map<ConsentPurpose, Tidings.AboutMe.Agreement> last = new EnumMap<>(ConsentPurpose.class);
		this.consents.history(person)
			.forEach((consent) -> last.put(consent.purpose(), new Tidings.AboutMe.Agreement(consent.purpose(),
					consent.textVersion(), consent.decision() == Consent.Decision.GIVEN, consent.at())));
		return List.copyOf(last.values());
	}

}
