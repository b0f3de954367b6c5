package jp.wakuwaku.bot.announcements;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.platform.PlainRecords;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What this module's flow is told, as JSON. */
sealed interface Tidings {

	JsonMapper JSON = PlainRecords.mapper();

	/**
	 * What somebody has chosen.
	 *
	 * @param friend as it is kept
	 * @param topic what was just changed, by its code; {@code null} when nothing was
	 */
	record Chosen(String friend, @Nullable String topic) implements Tidings {
	}

	/** Announcements have stopped. */
	record Stopped() implements Tidings {
	}

	/**
	 * Announcements go on.
	 *
	 * @param friend as it is kept
	 */
	record Resumed(String friend) implements Tidings {
	}

	/**
	 * What was sent to many.
	 *
	 * @param announcements newest first, up to ten
	 */
	record Past(List<PastAnnouncement> announcements) implements Tidings {

		public Past {
			announcements = List.copyOf(announcements);
		}

	}

	/**
	 * One of them as it was sent.
	 *
	 * @param messages empty when it is not there any more
	 */
	record Again(List<OutgoingMessage> messages) implements Tidings {

		public Again {
			messages = List.copyOf(messages);
		}

	}

	/**
	 * What became of a code of the staff.
	 *
	 * @param outcome whether test messages come here now
	 */
	record Linked(StaffLinks.Outcome outcome) implements Tidings {
	}

	default String write() {
		return JSON.writerFor(Tidings.class).writeValueAsString(this);
	}

	/** Empty for what this version does not know. */
	static Optional<Tidings> read(String news) {
		try {
			return Optional.ofNullable(JSON.readValue(news, Tidings.class));
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
