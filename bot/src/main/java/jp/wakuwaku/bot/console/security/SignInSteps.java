package jp.wakuwaku.bot.console.security;

/** What comes next after the right password: the page for it. */
final class SignInSteps {

	static final String CODE = "/console/sign-in/code";

	static final String PASSWORD = "/console/sign-in/password";

	static final String APP = "/console/sign-in/app";

	/** Nothing: signed in. */
	static final String DONE = "";

	private SignInSteps() {
	}

	static String next(Account account, boolean isConfirmed) {
		if (account.hasTotp() && !isConfirmed) {
			return CODE;
		}
		if (account.isPasswordTemporary()) {
			return PASSWORD;
		}
		return account.hasTotp() ? DONE : APP;
	}

}
