package jp.wakuwaku.bot.console.security;

/** What concerns accounts. */
enum SecurityAct implements AuditAct {

	FIRST_ACCOUNT_MADE("最初のアカウントを作った"),

	SIGNED_IN("ログインした"),

	SIGN_IN_FAILED("ログインに失敗した"),

	SIGNED_OUT("ログアウトした"),

	RECOVERY_CODE_USED("予備のコードを使った"),

	PASSWORD_CHANGED("パスワードを変えた"),

	APP_SET("認証アプリを登録した"),

	RECOVERY_CODES_MADE("予備のコードを作りなおした"),

	SESSION_ENDED("ほかの端末をログアウトさせた"),

	STAFF_SIGNED_OUT("職員をすべての端末からログアウトさせた"),

	STAFF_INVITED("職員を招いた"),

	INVITATION_MADE("招待のリンクを作りなおした"),

	INVITATION_USED("招待のリンクを使った"),

	ROLES_CHANGED("役割を変えた"),

	STAFF_DISABLED("アカウントを止めた"),

	STAFF_ENABLED("アカウントをふたたび使えるようにした"),

	STAFF_REMOVED("使われなかった招待を取り消した"),

	APP_RESET("認証アプリの登録を消した"),

	PASSKEY_ADDED("パスキーを登録した"),

	PASSKEY_REMOVED("パスキーを消した"),

	PASSKEY_COPY_REFUSED("写しかもしれないパスキーを断った");

	private final String label;

	SecurityAct(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
