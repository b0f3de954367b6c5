package jp.wakuwaku.bot.registration.me;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.Appointment;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.Standing;
import jp.wakuwaku.bot.registration.me.MeView.ConsentView;
import jp.wakuwaku.bot.registration.me.MeView.RegistrationView;
import jp.wakuwaku.bot.registration.me.MeView.Row;
import jp.wakuwaku.bot.registration.page.FieldView;
import jp.wakuwaku.bot.registration.page.ProfileForm;
import jp.wakuwaku.bot.registration.page.Words;
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.ConsentText;
import jp.wakuwaku.bot.residents.ConsentTexts;
import jp.wakuwaku.bot.residents.Consents;
import jp.wakuwaku.bot.residents.PersonalDetails;
import jp.wakuwaku.bot.residents.Profiles;
import jp.wakuwaku.bot.residents.RecordId;
import jp.wakuwaku.bot.residents.UnreadableDetailsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Puts together what the page shows. */
@Component
class MeViews {

	private static final Logger logger = LoggerFactory.getLogger(MeViews.class);

	private final Registrations registrations;

	private final Programs programs;

	private final PersonalDetails details;

	private final Profiles profiles;

	private final Consents consents;

	private final ConsentTexts texts;

	private final Standing standing;

	private final Clock clock;

	MeViews(Registrations registrations, Programs programs, PersonalDetails details, Profiles profiles,
			Consents consents, ConsentTexts texts, Standing standing, Clock clock) {
		this.registrations = registrations;
		this.programs = programs;
		this.details = details;
		this.profiles = profiles;
		this.consents = consents;
		this.texts = texts;
		this.standing = standing;
		this.clock = clock;
	}

	/** What is filled in the next time, to be corrected. */
	ProfileForm form(Visit visit) {
		MeWords words = new MeWords(visit.language());
		return new ProfileForm(visit.language(), this.clock.instant(),
				(field) -> words.text("field-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-')));
	}

	/** The page as it is kept. */
	MeView kept(Visit visit, String done) {
		List<FieldView> profile = readable(() -> this.profiles.find(visit.person()))
			.map((values) -> form(visit).shown(values))
			.orElseGet(List::of);
		return view(visit, done, profile);
	}

	/** The page with what was typed, and what is wrong with it. */
	MeView typed(Visit visit, List<FieldView> profile) {
		return view(visit, "", profile);
	}

	private MeView view(Visit visit, String done, List<FieldView> profile) {
		MeWords words = new MeWords(visit.language());
		Moments moments = new Moments(visit.language());
		Map<RecordId, Instant> until = this.details.keptUntil(visit.person());
		List<RegistrationView> shown = this.registrations.of(visit.person())
			.stream()
			.map((registration) -> registration(registration, moments, words,
					until.get(new RecordId(registration.id().value()))))
			.toList();
		List<ConsentView> given = this.consents.history(visit.person())
			.stream()
			.map((consent) -> consent(consent, moments, words))
			.toList();
		return new MeView(words, new Words(visit.language()), Moments.time(visit.openUntil()),
				done.isEmpty() ? "" : words.text(done), profile,
				this.profiles.keptUntil(visit.person()).map(moments::day).orElse(""),
				this.texts.current(ConsentPurpose.PROFILE, visit.language()).text(), UUID.randomUUID().toString(),
				shown, given);
	}

	private RegistrationView registration(Registration registration, Moments moments, MeWords words,
			@Nullable Instant until) {
		Optional<Program> program = this.programs.find(registration.program());
		Appointment appointment = Appointment.of(this.programs, registration);
		Map<String, String> values = readable(
				() -> this.details.find(registration.person(), new RecordId(registration.id().value())))
			.orElseGet(Map::of);
		return new RegistrationView(
				program.map((known) -> known.facts().title()).orElseGet(() -> words.text("unknown-program")),
				moments.span(appointment.startsAt(), appointment.endsAt()), appointment.place(),
				registration.receipt().value(), this.standing.isGivenUp(registration, this.clock.instant()),
				(until != null) ? moments.day(until) : "", rows(program, values));
	}

	/** In the order of the form; what that does not ask any more comes last. */
	private static List<Row> rows(Optional<Program> program, Map<String, String> values) {
		Map<String, String> rest = new LinkedHashMap<>(values);
		List<Row> rows = new ArrayList<>();
		for (Field field : program.map((known) -> known.form().ever()).orElseGet(List::of)) {
			String value = rest.remove(field.id().value());
			if (value != null && !value.isEmpty()) {
				rows.add(new Row(field.label(), field.show(value)));
			}
		}
		rest.forEach((field, value) -> rows.add(new Row(field, value)));
		return List.copyOf(rows);
	}

	private ConsentView consent(Consent consent, Moments moments, MeWords words) {
		String name = consent.purpose().name().toLowerCase(Locale.ROOT);
		String decision = (consent.decision() == Consent.Decision.GIVEN) ? "consent-given" : "consent-withdrawn";
		return new ConsentView(
				words.text(decision,
						Map.of("purpose", words.text("purpose-" + name), "version",
								Integer.toString(consent.textVersion()), "time", moments.moment(consent.at()))),
				this.texts.shown(consent).map(ConsentText::text).orElse(""));
	}

	private static <T> Optional<T> readable(Supplier<Optional<T>> kept) {
		try {
			return kept.get();
		}
		catch (UnreadableDetailsException ex) {
			logger.warn("Something kept of a resident is not shown: {}", ex.getMessage());
			return Optional.empty();
		}
	}

}
