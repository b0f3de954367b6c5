package jp.wakuwaku.bot.registration.page;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.registration.page.CheckedEntries.Refusal;
import jp.wakuwaku.bot.residents.ConsentPurpose;
import jp.wakuwaku.bot.residents.ConsentTexts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts together what a page shows. */
@Component
class FormViews {

	private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

	private final EarlierProfiles earlier;

	private final SentEntries sent;

	private final ConsentTexts consents;

	private final Clock clock;

	FormViews(EarlierProfiles earlier, SentEntries sent, ConsentTexts consents, Clock clock) {
		this.earlier = earlier;
		this.sent = sent;
		this.consents = consents;
		this.clock = clock;
	}

	/** The page before anything was typed. */
	FormView first(FormTask task, Program program) {
		List<Field> fields = program.form().onPage();
		Map<FieldId, String> sent = this.sent.of(task, fields);
		if (!sent.isEmpty()) {
			return filledIn(task, program, sent, (task.corrects() != null) ? "filled-in-correct" : "filled-in-again");
		}
		Map<FieldId, String> kept = (task.corrects() != null) ? Map.of()
				: new ProfileFields(fields).filledIn(this.earlier.of(task.person()));
		return filledIn(task, program, kept, kept.isEmpty() ? "" : "filled-in");
	}

	private FormView filledIn(FormTask task, Program program, Map<FieldId, String> filledIn, String said) {
		return view(task, program, new Entries(filledIn, false), Map.of(), said);
	}

	/** The page with what was typed, and what is wrong with it. */
	FormView again(FormTask task, Program program, Entries entries, Map<FieldId, Refusal> refusals) {
		return view(task, program, entries, refusals, "");
	}

	private FormView view(FormTask task, Program program, Entries entries, Map<FieldId, Refusal> refusals,
			String filledIn) {
		Words words = new Words(task.language());
		List<Field> fields = program.form().onPage();
		List<FieldView> views = fields.stream()
			.map((field) -> field(words, field, entries.of(field), refusals.get(field.id())))
			.toList();
		String profile = new ProfileFields(fields).areNone() ? "" : consent(ConsentPurpose.PROFILE, words);
		return new FormView(words, title(words, task, program), program.isNeutral() ? "" : program.facts().title(),
				held(words, task.heldUntil(), program.isNeutral()), views,
				filledIn.isEmpty() ? "" : words.text(filledIn), profile, entries.keepsProfile());
	}

	private static String title(Words words, FormTask task, Program program) {
		return words
			.text(((task.corrects() != null) ? "title-correct" : "title") + (program.isNeutral() ? "-neutral" : ""));
	}

	private String held(Words words, @Nullable Instant until, boolean isNeutral) {
		if (until == null) {
			return "";
		}
		Map<String, String> values = Map.of("time", CLOCK_TIME.format(JapanTime.at(until)), "place",
				words.text(isNeutral ? "place-neutral" : "place"));
		return words.text(until.isAfter(this.clock.instant()) ? "held" : "held-no-more", values);
	}

	private FieldView field(Words words, Field field, String raw, @Nullable Refusal refusal) {
		boolean asksToAgree = field.isRequired() && field.type() instanceof FieldType.Consent;
		return FieldView.of(words, field, raw, refusal, asksToAgree ? consent(ConsentPurpose.REGISTRATION, words) : "");
	}

	private String consent(ConsentPurpose purpose, Words words) {
		return this.consents.current(purpose, words.language()).text();
	}

}
