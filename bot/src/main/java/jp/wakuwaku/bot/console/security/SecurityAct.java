package jp.wakuwaku.bot.console.security;

/** What concerns accounts. */
enum SecurityAct implements AuditAct {

	FIRST_ACCOUNT_MADE("最初のアカウントを作った"),

	SIGNED_IN("ログインした"),

	SIGN_IN_FAILED("ログインに失敗した"),

	SIGNED_OUT("ログアウトした"),

	RECOVERY_CODE_USED("予備のコードを使った"),

	PASSWORD_CHANGED("パスワードを変えた"),

	APP_SET("認証アプリを登録した");

	private final String label;

	SecurityAct(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
