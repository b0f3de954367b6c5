package jp.wakuwaku.bot.announcements;

import java.net.URI;

import jp.wakuwaku.bot.programs.ProgramId;
import org.jspecify.annotations.Nullable;

/** What can be tapped below an announcement. */
public sealed interface AnnouncementButton {

	/**
	 * Returns what it reads.
	 * @return 1 to 20 characters
	 */
	String label();

	/**
	 * Opens a page.
	 *
	 * @param label what it reads
	 * @param page https
	 */
	record OpenPage(String label, URI page) implements AnnouncementButton {

		public OpenPage {
			label = Texts.require("label", label, Texts.LABEL);
			Texts.requireHttps("page", page);
		}

	}

	/**
	 * Shows a program, from where one registers.
	 *
	 * @param label what it reads
	 * @param program which
	 */
	record Register(String label, ProgramId program) implements AnnouncementButton {

		public Register {
			label = Texts.require("label", label, Texts.LABEL);
		}

	}

	/**
	 * Shows an answer, or asks for the question.
	 *
	 * @param label what it reads
	 * @param entry the answer's id in the FAQ, {@code null} to let residents ask
	 */
	record Ask(String label, @Nullable String entry) implements AnnouncementButton {

		public Ask {
			label = Texts.require("label", label, Texts.LABEL);
			if (entry != null && !entry.matches("[a-z0-9-]{1,64}")) {
				throw new IllegalArgumentException("entry: '" + entry + "' (expected: an id of the FAQ)");
			}
		}

	}

}
