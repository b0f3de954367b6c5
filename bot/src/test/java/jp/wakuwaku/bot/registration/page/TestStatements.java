package jp.wakuwaku.bot.registration.page;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.residents.ConsentTexts;
import jp.wakuwaku.bot.residents.Consents;

/** Consents to statements, for the tests of whoever uses them. */
public final class TestStatements {

	private TestStatements() {
	}

	public static StatementConsents of(Consents consents, ConsentTexts texts, OfficeRules rules) {
		return new StatementConsents(consents, texts, rules);
	}

}
