package jp.wakuwaku.bot.console.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.console.layout.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * Whom an administrator invites, as it was typed.
 *
 * @param name to sign in with
 * @param displayName that colleagues read
 * @param roles by name
 */
record PeopleForm(String name, String displayName, List<String> roles) {

	static PeopleForm of(@Nullable String name, @Nullable String displayName, @Nullable List<String> roles) {
		return new PeopleForm((name == null) ? "" : name.strip().toLowerCase(Locale.ROOT),
				(displayName == null) ? "" : displayName.strip(), (roles == null) ? List.of() : List.copyOf(roles));
	}

	FormErrors check() {
		return new FormErrors()
			.require(!this.displayName.isEmpty() && this.displayName.length() <= 60, "displayName",
					"名前を 60 文字までで入れてください。")
			.require(Account.NAME.matcher(this.name).matches(), "name",
					"ログイン名は、半角の英字と数字、「.」「_」「@」「-」で、2 文字から 60 文字にしてください。")
			.require(!chosen().isEmpty(), "roles", "役割を一つは選んでください。");
	}

	Set<Role> chosen() {
		Set<Role> chosen = EnumSet.noneOf(Role.class);
		Arrays.stream(Role.values()).filter((role) -> this.roles.contains(role.name())).forEach(chosen::add);
		return chosen;
	}

	/** All roles and what they are for. */
	static Map<String, String> options() {
		Map<String, String> options = new LinkedHashMap<>();
		Arrays.stream(Role.values())
			.forEach((role) -> options.put(role.name(), role.label() + "：" + role.explanation()));
		return options;
	}

}
