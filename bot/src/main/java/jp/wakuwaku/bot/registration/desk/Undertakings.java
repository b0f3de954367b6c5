package jp.wakuwaku.bot.registration.desk;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.registration.RegistrationId;

/** What was begun and is not known to be finished. */
interface Undertakings {

	void begin(Undertaking undertaking);

	boolean isUnderWay(RegistrationId registration);

	void end(RegistrationId registration);

	List<Undertaking> begunBefore(Instant time);

}
