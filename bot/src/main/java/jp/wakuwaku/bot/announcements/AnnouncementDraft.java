package jp.wakuwaku.bot.announcements;

/**
 * All that staff decide of an announcement, and that a second person approves.
 *
 * @param content what is said
 * @param audience to whom; all friends in an emergency
 * @param timing when; at once in an emergency
 * @param urgency whether it waits for its turn
 */
public record AnnouncementDraft(AnnouncementContent content, Audience audience, Timing timing, Urgency urgency) {

	/** What was written before there were emergencies is none. */
	@SuppressWarnings("ConstantValue")
	public AnnouncementDraft {
		urgency = (urgency != null) ? urgency : Urgency.ORDINARY;
		boolean isForAll = audience instanceof Audience.Everyone && timing instanceof Timing.AtOnce;
		if (urgency == Urgency.EMERGENCY && !isForAll) {
			throw new IllegalArgumentException("urgency: EMERGENCY (expected: to all friends and at once)");
		}
	}

	/**
	 * What waits for its turn.
	 * @param content what is said
	 * @param audience to whom
	 * @param timing when
	 */
	public AnnouncementDraft(AnnouncementContent content, Audience audience, Timing timing) {
		this(content, audience, timing, Urgency.ORDINARY);
	}

	/**
	 * What goes out at once to all friends, at any hour.
	 * @param content what is said
	 * @return an emergency
	 */
	public static AnnouncementDraft emergency(AnnouncementContent content) {
		return new AnnouncementDraft(content, new Audience.Everyone(), new Timing.AtOnce(), Urgency.EMERGENCY);
	}

	/**
	 * Tells whether it waits for nothing.
	 * @return {@code true} for emergencies
	 */
	public boolean isEmergency() {
		return this.urgency == Urgency.EMERGENCY;
	}

	/** The same with other words. */
	AnnouncementDraft with(AnnouncementContent content) {
		return new AnnouncementDraft(content, this.audience, this.timing, this.urgency);
	}

}
