package jp.wakuwaku.bot.console.announcements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.announcements.AnnouncementDraft;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What staff typed, as they typed it.
 *
 * @param fields by their names on the page; those with boxes have several values
 */
record AnnouncementForm(Map<String, List<String>> fields) {

	AnnouncementForm {
		Map<String, List<String>> copy = new LinkedHashMap<>();
		fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
		fields = Map.copyOf(copy);
	}

	/** What is on the page when something new is begun. */
	static AnnouncementForm blank() {
		return new AnnouncementForm(Map.of("audience", List.of(AudienceFields.TOPICS), "timing",
				List.of(TimingFields.ONCE), "repeat", List.of(TimingFields.WEEKLY)));
	}

	/** What is on the page when something is changed. */
	static AnnouncementForm of(AnnouncementDraft draft) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(blank().fields());
		ContentFields.write(draft.content(), fields);
		AudienceFields.write(draft.audience(), fields);
		TimingFields.write(draft.timing(), fields);
		return new AnnouncementForm(fields);
	}

	/** What was typed; empty when nothing was. */
	public String value(String field) {
		List<String> values = this.fields.getOrDefault(field, List.of());
		return values.isEmpty() ? "" : values.getFirst().replace("\r\n", "\n").strip();
	}

	/** What was ticked. */
	public Set<String> values(String field) {
		return Set.copyOf(this.fields.getOrDefault(field, List.of()));
	}

}
