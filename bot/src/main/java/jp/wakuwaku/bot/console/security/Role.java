package jp.wakuwaku.bot.console.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody works on; an account may have several. The one table of who may what. */
public enum Role {

	/** Looks only. */
	VIEWER("閲覧", "FAQや講座、数字を見ます。個人情報は見えません。"),

	/** Keeps the FAQ right. */
	FAQ_EDITOR("FAQ編集", "FAQを直して公開し、職員あての質問に答えます。"),

	/** Runs seminars and consultations. */
	SESSION_RUNNER("講座運営", "講座と相談の受付をします。申込者の個人情報が見えるのは、この役割だけです。"),

	/** Writes to the public. */
	SENDER("配信", "お知らせを書き、ほかの人が書いたお知らせを承認して送ります。"),

	/** Looks after the console itself. */
	ADMINISTRATOR("管理", "職員のアカウント、記録、設定を管理し、緊急のお知らせを送れます。");

	private static final Map<Role, Set<Permission>> PERMISSIONS = Map.of(VIEWER, Set.of(Permission.VIEW), FAQ_EDITOR,
			Set.of(Permission.VIEW, Permission.EDIT_FAQ, Permission.ANSWER_QUESTIONS), SESSION_RUNNER,
			Set.of(Permission.VIEW, Permission.EDIT_PROGRAMS, Permission.RUN_SESSIONS, Permission.EXPORT_REGISTRATIONS,
					Permission.CARE_FOR_PERSONS),
			SENDER, Set.of(Permission.VIEW, Permission.WRITE_ANNOUNCEMENTS, Permission.APPROVE_ANNOUNCEMENTS),
			ADMINISTRATOR, Set.of(Permission.VIEW, Permission.MANAGE_STAFF, Permission.READ_AUDIT,
					Permission.CHANGE_SETTINGS, Permission.SEND_EMERGENCY));

	private final String label;

	private final String explanation;

	Role(String label, String explanation) {
		this.label = label;
		this.explanation = explanation;
	}

	/**
	 * The name that staff read.
	 * @return a word in Japanese
	 */
	public String label() {
		return this.label;
	}

	/**
	 * What it is for.
	 * @return a sentence or two in Japanese
	 */
	public String explanation() {
		return this.explanation;
	}

	/**
	 * What it allows.
	 * @return at least one
	 */
	public Set<Permission> permissions() {
		return Objects.requireNonNull(PERMISSIONS.get(this));
	}

	/**
	 * What several allow together.
	 * @param roles of an account
	 * @return may be empty
	 */
	public static Set<Permission> permissions(Collection<Role> roles) {
		return roles.stream()
			.flatMap((role) -> role.permissions().stream())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
	}

}
