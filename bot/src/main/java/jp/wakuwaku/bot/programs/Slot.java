package jp.wakuwaku.bot.programs;

import java.util.List;

/**
 * A time at which an adviser can be consulted. Computed whenever it is wanted, never
 * kept.
 *
 * @param id its lasting name
 * @param program the consultation
 * @param adviser who advises
 * @param time from when to when
 * @param places where or by what means, of which the resident chooses, at least one
 */
public record Slot(SlotId id, ProgramId program, AdviserId adviser, TimeSpan time, List<Place> places) {

	public Slot {
		places = List.copyOf(places);
	}

}
