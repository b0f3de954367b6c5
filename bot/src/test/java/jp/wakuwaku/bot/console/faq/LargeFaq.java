package jp.wakuwaku.bot.console.faq;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;

/** An FAQ of many entries, each like a real one, as a file may hold them. */
public final class LargeFaq {

	private LargeFaq() {
	}

	public static Faq of(Faq faq, int size) {
		List<FaqEntry> real = faq.entries();
		List<FaqEntry> entries = new ArrayList<>(real);
		for (int number = real.size(); number < size; number++) {
			FaqEntry model = real.get(number % real.size());
			String suffix = " " + number;
			entries.add(new FaqEntry(new FaqId("volume-" + number), model.category(), model.question() + suffix,
					"項目" + suffix, model.phrasings().stream().map((words) -> words + suffix).toList(), model.answer(),
					model.source(), LocalDate.of(2026, 11, 1)));
		}
		return new Faq(faq.categories(), entries);
	}

}
