package jp.wakuwaku.bot.console.registrations;

import java.net.URI;

import jp.wakuwaku.bot.console.ConsoleAddress;
import jp.wakuwaku.bot.registration.PassDesk;
import jp.wakuwaku.bot.registration.PassToken;

import org.springframework.stereotype.Component;

/** Has the QR codes of residents lead to the page for the door. */
@Component
class ConsolePassDesk implements PassDesk {

	private final ConsoleAddress address;

	ConsolePassDesk(ConsoleAddress address) {
		this.address = address;
	}

	@Override
	public URI of(PassToken token) {
		return this.address.of(ArrivalController.PATH + "/" + token.value());
	}

}
