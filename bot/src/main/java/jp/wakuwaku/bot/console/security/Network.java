package jp.wakuwaku.bot.console.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Where somebody is: of IPv6, whoever has one address has all that begin like it. */
final class Network {

	private static final int BYTES = 8;

	private Network() {
	}

	/** The same for addresses that one person may have; what is no address as it is. */
	static String of(String address) {
		try {
			return (InetAddress.ofLiteral(address) instanceof Inet6Address six)
					? HexFormat.of().formatHex(six.getAddress(), 0, BYTES) + "/64" : address;
		}
		catch (IllegalArgumentException _) {
			return address;
		}
	}

}
