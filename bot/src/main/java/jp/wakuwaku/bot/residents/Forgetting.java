package jp.wakuwaku.bot.residents;

import java.util.List;
import java.util.Optional;

/**
 * Forgets persons: their data key is destroyed first, then all that is kept under them
 * goes. A crash at any moment is made up for by repeating it, which also happens by
 * itself.
 */
public interface Forgetting {

	/**
	 * Forgets a person.
	 * @param person whom
	 * @param askedBy who wanted it
	 * @param reason a code such as {@code own-wish}: 1 to 40 lower-case letters, digits
	 * and {@code -}
	 * @return the proof, the same one when it is repeated; empty when there is no such
	 * person
	 */
	Optional<Deletion> forget(PersonId person, Deletion.AskedBy askedBy, String reason);

	/**
	 * Looks a proof up.
	 * @param id of a deletion
	 * @return empty when there is none of that id, or it is not finished
	 */
	Optional<Deletion> find(String id);

	/**
	 * All proofs.
	 * @return newest first
	 */
	List<Deletion> deletions();

}
