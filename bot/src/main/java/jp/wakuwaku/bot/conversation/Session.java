package jp.wakuwaku.bot.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where a chat's dialogue stands. Holds nothing that residents wrote.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param revision grows by one with each turn that moves the dialogue
 * @param flow the flow that the dialogue is in, or {@code null}
 * @param state what that flow left, or {@code null}
 * @param recent when the last inputs came, oldest first, for the rate limit
 * @param warned whether the resident has been told that the limit is reached
 * @param language what the resident reads; version 1 had Japanese only
 * @param offers what the buttons of the last answer mean, see {@link Offers}
 * @param toldOfMaintenanceAt when the resident was told last that the bot is being
 * mended, {@code null} for never
 * @param aside what the resident can come back to, {@code null} for nothing
 */
record Session(int version, long revision, @Nullable String flow, @Nullable String state, List<Instant> recent,
		boolean warned, Language language, Map<String, String> offers, @Nullable Instant toldOfMaintenanceAt,
		@Nullable SetAside aside) {

	static final Session FRESH = new Session(2, 0, null, null, List.of(), false, Language.JA, Map.of(), null, null);

	Session {
		recent = List.copyOf(recent);
		offers = Map.copyOf(offers);
	}

	@JsonCreator
	static Session read(int version, long revision, @Nullable String flow, @Nullable String state, List<Instant> recent,
			boolean warned, @Nullable Language language, @Nullable Map<String, String> offers,
			@Nullable Instant toldOfMaintenanceAt, @Nullable SetAside aside) {
		return new Session(FRESH.version, revision, flow, state, recent, warned,
				(language != null) ? language : Language.JA, (offers != null) ? offers : Map.of(), toldOfMaintenanceAt,
				aside);
	}

	/** Whoever is in a flow anew does not come back to what it was before. */
	Session in(String flow, String state) {
		return moved(flow, state, (this.aside != null && this.aside.flow().equals(flow)) ? null : this.aside);
	}

	Session inNoFlow() {
		return moved(null, null, this.aside);
	}

	Session settingAside(@Nullable SetAside aside) {
		return new Session(this.version, this.revision, this.flow, this.state, this.recent, this.warned, this.language,
				this.offers, this.toldOfMaintenanceAt, aside);
	}

	Session withRate(List<Instant> recent, boolean warned) {
		return new Session(this.version, this.revision, this.flow, this.state, recent, warned, this.language,
				this.offers, this.toldOfMaintenanceAt, this.aside);
	}

	Session reading(Language language) {
		return new Session(this.version, this.revision, this.flow, this.state, this.recent, this.warned, language,
				this.offers, this.toldOfMaintenanceAt, this.aside);
	}

	Session offering(Map<String, String> offers) {
		return new Session(this.version, this.revision, this.flow, this.state, this.recent, this.warned, this.language,
				offers, this.toldOfMaintenanceAt, this.aside);
	}

	Session toldOfMaintenance(Instant at) {
		return new Session(this.version, this.revision, this.flow, this.state, this.recent, this.warned, this.language,
				this.offers, at, this.aside);
	}

	/** Whether nobody has written or tapped since this session began. */
	boolean isSilent() {
		return this.recent.isEmpty();
	}

	@Nullable String stateFor(String flow) {
		return flow.equals(this.flow) ? this.state : null;
	}

	private Session moved(@Nullable String flow, @Nullable String state, @Nullable SetAside aside) {
		return new Session(this.version, this.revision + 1, flow, state, this.recent, this.warned, this.language,
				this.offers, this.toldOfMaintenanceAt, aside);
	}

}
