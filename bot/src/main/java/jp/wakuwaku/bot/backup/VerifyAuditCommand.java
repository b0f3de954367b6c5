package jp.wakuwaku.bot.backup;

import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.audit.AuditVerdict;
import jp.wakuwaku.bot.platform.restore.RedisRestoreNotes;

import org.springframework.context.ApplicationContext;

/**
 * Says whether the record of what staff did is as it was written.
 *
 * @param terminal of whoever wants to know
 */
record VerifyAuditCommand(Terminal terminal) {

	ExitCode run(ApplicationContext context) {
		if (context.getBean(RedisRestoreNotes.class).isUnfinished()) {
			throw new CommandFailure(ExitCode.REFUSED, "バックアップから戻している途中のデータなので、調べません。");
		}
		AuditVerdict verdict = context.getBean(AuditTrail.class).verify();
		if (verdict.isWhole()) {
			this.terminal.say((verdict.entries() == 0) ? "職員の操作の記録は、まだありません。"
					: "職員の操作の記録: %,d 件（%d 番から %d 番）、すべて書かれたままです。最後の記録の符号: %s".formatted(verdict.entries(),
							verdict.first(), verdict.last(), verdict.code()));
			return ExitCode.DONE;
		}
		this.terminal.say("職員の操作の記録に、おかしいところがあります（%,d 件を調べました）。".formatted(verdict.entries()));
		verdict.faults().forEach((fault) -> this.terminal.say("  - " + fault));
		return ExitCode.NOT_WHOLE;
	}

}
