package jp.wakuwaku.bot.announcements;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What somebody did to an announcement.
 *
 * @param at when
 * @param by the account of the staff, {@code null} for the bot itself
 * @param kind what
 * @param revision that came of it
 * @param reason in words, {@code null} where none is given
 */
public record Deed(Instant at, @Nullable String by, Kind kind, long revision, @Nullable String reason) {

	/** What can be done. */
	public enum Kind {

		CREATED, COPIED, EDITED, REQUESTED, RETURNED, APPROVED, SENT_ALONE, PAUSED, RESUMED, STOPPED, BEGUN, MISSED,
		BLOCKED, FINISHED

	}

	static Deed of(AnnouncementAct act, long revision, Instant at) {
		return switch (act) {
			case AnnouncementAct.Edit edit -> new Deed(at, edit.by(), Kind.EDITED, revision, null);
			case AnnouncementAct.Request(String by) -> new Deed(at, by, Kind.REQUESTED, revision, null);
			case AnnouncementAct.Return(String by, String reason) -> new Deed(at, by, Kind.RETURNED, revision, reason);
			case AnnouncementAct.Approve(String by) -> new Deed(at, by, Kind.APPROVED, revision, null);
			case AnnouncementAct.SendAlone(String by, String reason) ->
				new Deed(at, by, Kind.SENT_ALONE, revision, reason);
			case AnnouncementAct.Pause(String by) -> new Deed(at, by, Kind.PAUSED, revision, null);
			case AnnouncementAct.Resume(String by) -> new Deed(at, by, Kind.RESUMED, revision, null);
			case AnnouncementAct.Stop(String by) -> new Deed(at, by, Kind.STOPPED, revision, null);
			case AnnouncementAct.Begin _ -> new Deed(at, null, Kind.BEGUN, revision, null);
			case AnnouncementAct.Miss _ -> new Deed(at, null, Kind.MISSED, revision, null);
			case AnnouncementAct.Block(Instant _, String problem) ->
				new Deed(at, null, Kind.BLOCKED, revision, problem);
			case AnnouncementAct.Finish _ -> new Deed(at, null, Kind.FINISHED, revision, null);
		};
	}

}
