package jp.wakuwaku.bot.audit;

import java.util.List;

/**
 * Whether the record is as it was written.
 *
 * @param entries how many were looked at
 * @param first number of the first entry that is there; 0 when there is none
 * @param last number of the last one; 0 when there is none
 * @param code of the last one, to be compared with what the log said; empty when there is
 * none
 * @param faults what is wrong, in the operators' language; empty when nothing is
 */
public record AuditVerdict(long entries, long first, long last, String code, List<String> faults) {

	public AuditVerdict {
		faults = List.copyOf(faults);
	}

	/**
	 * Whether nothing is wrong.
	 * @return {@code false} when an entry was changed, added, taken out or moved
	 */
	public boolean isWhole() {
		return this.faults.isEmpty();
	}

}
