package jp.wakuwaku.bot.registration;

import java.util.Optional;

import jp.wakuwaku.bot.programs.ProgramId;

/** What each consultation's hours made when they were last looked at. */
interface KnownOpenings {

	Optional<KnownOpening> find(ProgramId program);

	void put(ProgramId program, KnownOpening opening);

}
