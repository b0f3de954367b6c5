package jp.wakuwaku.bot.console.announcements;

import java.util.Optional;

import jp.wakuwaku.bot.announcements.AnnouncementContent;
import jp.wakuwaku.bot.announcements.AnnouncementDraft;
import jp.wakuwaku.bot.announcements.Audience;
import jp.wakuwaku.bot.announcements.Timing;
import jp.wakuwaku.bot.console.layout.FormErrors;

import org.springframework.stereotype.Component;

/** Makes an announcement of what was typed, or says what is to be typed instead. */
@Component
class DraftReader {

	private final ContentFields content;

	private final AudienceFields audience;

	private final TimingFields timing;

	DraftReader(ContentFields content, AudienceFields audience, TimingFields timing) {
		this.content = content;
		this.audience = audience;
		this.timing = timing;
	}

	/** Empty when something is wrong, which is then among the errors. */
	Optional<AnnouncementDraft> read(AnnouncementForm form, FormErrors errors) {
		Optional<AnnouncementContent> content = this.content.read(form, errors);
		Optional<Audience> audience = this.audience.read(form, errors);
		Optional<Timing> timing = this.timing.read(form, errors);
		return content.flatMap(
				(said) -> audience.flatMap((whom) -> timing.map((when) -> new AnnouncementDraft(said, whom, when))));
	}

}
