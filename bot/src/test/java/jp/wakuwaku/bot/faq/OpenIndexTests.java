package jp.wakuwaku.bot.faq;

import java.util.List;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqIndex;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OpenIndexTests {

	private final FaqIndex index = FaqIndex.build(new Faq(List.of(), List.of()));

	private final OpenIndex open = new OpenIndex(this.index);

	@Test
	void closesWhenTheLastSearchHasEnded() {
		assertThat(this.open.enter()).isTrue();
		this.open.retire();
		assertThat(this.index.rank("講座", 1)).isEmpty();
		this.open.leave();
		assertThatIllegalStateException().isThrownBy(() -> this.index.rank("講座", 1));
	}

	@Test
	void turnsSearchesAwayOnceItIsClosed() {
		this.open.retire();
		assertThat(this.open.enter()).isFalse();
		assertThat(this.open.enter()).isFalse();
	}

}
