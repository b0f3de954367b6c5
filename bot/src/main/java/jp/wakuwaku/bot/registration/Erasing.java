package jp.wakuwaku.bot.registration;

import java.time.Clock;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.residents.Deletion;
import jp.wakuwaku.bot.residents.Forgetting;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/** Forgets residents who want it, after saying what they lose by it. */
@Component
class Erasing {

	private static final String OWN_WISH = "own-wish";

	private final Residents residents;

	private final Forgetting forgetting;

	private final Counter counter;

	private final ErasureRequests requests;

	private final OfficeRules rules;

	private final Clock clock;

	Erasing(Residents residents, Forgetting forgetting, Counter counter, ErasureRequests requests, OfficeRules rules,
			Clock clock) {
		this.residents = residents;
		this.forgetting = forgetting;
		this.counter = counter;
		this.requests = requests;
		this.rules = rules;
		this.clock = clock;
	}

	Tidings weigh(Origin origin) {
		return this.residents.find(origin.chat())
			.<Tidings>map((person) -> new Tidings.AboutMe.ToLose(this.counter.coming(person, this.clock.instant()),
					this.rules.retention().staffQuestionDays()))
			.orElseGet(Tidings.AboutMe.NothingKept::new);
	}

	/**
	 * The same one however often it is repeated, and never whoever registers from the
	 * same chat afterwards.
	 */
	Tidings forget(Origin origin) {
		return this.requests.begin(origin.id(), () -> this.residents.find(origin.chat()))
			.flatMap((person) -> this.forgetting.forget(person, Deletion.AskedBy.RESIDENT, OWN_WISH))
			.<Tidings>map((deletion) -> new Tidings.AboutMe.Forgotten(deletion.id(), deletion.at()))
			.orElseGet(Tidings.AboutMe.NothingKept::new);
	}

	/** The resident has been told. */
	void end(Origin origin) {
		this.requests.end(origin.id());
	}

}
