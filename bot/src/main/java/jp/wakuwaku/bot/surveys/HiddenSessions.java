package jp.wakuwaku.bot.surveys;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Sessions that wait until they can be shown as one. Keeps which sums they may have had
 * so far for somebody who knows how many answered in each, and sees that they are not
 * shown.
 */
final class HiddenSessions {

	private final DisclosurePolicy policy;

	private final List<Integer> sizes = new ArrayList<>();

	/** What the sum may have been before each session, and after all. */
	private final List<BitSet> sums = new ArrayList<>();

	private DisclosurePolicy.Split total = new DisclosurePolicy.Split(0, 0);

	HiddenSessions(DisclosurePolicy policy) {
		this.policy = policy;
		BitSet nothing = new BitSet();
		nothing.set(0);
		this.sums.add(nothing);
	}

	/** Adds one, and tells whether all so far may be shown as one. */
	boolean add(DisclosurePolicy.Split session) {
		BitSet possible = later(this.sums.getLast(), session.all());
		this.sizes.add(session.all());
		this.total = this.total.plus(session);
		BitSet shown = new BitSet();
		possible.stream().filter(this::isShownAs).forEach(shown::set);
		possible.andNot(shown);
		this.sums.add(possible);
		return shown.get(this.total.yes());
	}

	private boolean isShownAs(int sum) {
		return this.sizes.size() > 1 && this.policy.isEnough(new DisclosurePolicy.Split(sum, this.total.all()))
				&& leavesOpen(sum);
	}

	/** Whether each session may have had at least two numbers of yes. */
	private boolean leavesOpen(int sum) {
		BitSet after = new BitSet();
		after.set(sum);
		for (int place = this.sizes.size() - 1; place >= 0; place--) {
			BitSet before = new BitSet();
			if (numbers(this.sums.get(place), this.sizes.get(place), after, before) < 2) {
				return false;
			}
			after = before;
		}
		return true;
	}

	/** Counts what leads from one sum to another, and notes from which. */
	private long numbers(BitSet possible, int size, BitSet after, BitSet before) {
		return this.policy.tooFew(size).filter((yes) -> {
			BitSet from = after.get(yes, Math.max(yes, after.length()));
			from.and(possible);
			before.or(from);
			return !from.isEmpty();
		}).count();
	}

	private BitSet later(BitSet sums, int size) {
		BitSet later = new BitSet();
		this.policy.tooFew(size).forEach((yes) -> sums.stream().forEach((sum) -> later.set(sum + yes)));
		return later;
	}

}
