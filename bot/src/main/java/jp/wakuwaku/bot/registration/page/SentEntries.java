package jp.wakuwaku.bot.registration.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.residents.PersonalDetails;
import jp.wakuwaku.bot.residents.RecordId;
import jp.wakuwaku.bot.residents.UnreadableDetailsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** What was sent before, so that nobody has to type it again. */
@Component
class SentEntries {

	private static final Logger logger = LoggerFactory.getLogger(SentEntries.class);

	private final PersonalDetails details;

	private final StatementConsents consents;

	SentEntries(PersonalDetails details, StatementConsents consents) {
		this.details = details;
		this.consents = consents;
	}

	/**
	 * What stands in the registration that is corrected, or was sent from an earlier page
	 * for the same one. A box is not ticked for what nobody has agreed to in these words.
	 */
	Map<FieldId, String> of(FormTask task, List<Field> fields) {
		RecordId corrected = task.corrects();
		Map<String, String> sent = find(task, (corrected != null) ? corrected : new RecordId(task.draft()));
		Map<FieldId, String> entries = new HashMap<>();
		for (Field field : fields) {
			String value = sent.getOrDefault(field.id().value(), "");
			boolean isOutdated = field.isRequired() && field.type() instanceof FieldType.Consent asked
					&& !this.consents.hold(task.person(), task.program(), asked);
			if (!value.isEmpty() && !isOutdated) {
				entries.put(field.id(), value);
			}
		}
		return entries;
	}

	private Map<String, String> find(FormTask task, RecordId record) {
		try {
			return this.details.find(task.person(), record).orElse(Map.of());
		}
		catch (UnreadableDetailsException ex) {
			logger.warn("Form not filled in: {}", ex.getMessage());
			return Map.of();
		}
	}

}
