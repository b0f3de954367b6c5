package jp.wakuwaku.bot.console.security;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/** The names of all who have or had an account, for lists. */
@Component
public class StaffNames {

	private final Accounts accounts;

	StaffNames(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * All names.
	 * @return display name by account id, in the order of the names
	 */
	public Map<String, String> all() {
		Map<String, String> names = new LinkedHashMap<>();
		this.accounts.all().forEach((account) -> names.put(account.id().value(), account.displayName()));
		return names;
	}

}
