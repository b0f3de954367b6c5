package jp.wakuwaku.bot.console.programs;

import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.Specimens;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramOrderTests extends ProgramCase {

	private final ProgramId own = new ProgramId(this.name);

	private final ProgramId other = new ProgramId(this.name + "-other");

	@Test
	void movesAProgramPastItsNeighbour() {
		publish(Specimens.seminar(this.own.value()));
		publish(Specimens.seminar(this.other.value()));
		Page page = this.browser.submit("/console/programs/of/" + this.other + "/up", Map.of());
		assertThat(page.text(".notice")).contains("講座 " + this.other, "順番を変えました");
		assertThat(page.texts(".form-fields strong")).endsWith("講座 " + this.other, "講座 " + this.own);
		assertThat(lastTwo()).containsExactly(this.other, this.own);
		this.browser.submit("/console/programs/of/" + this.other + "/down", Map.of());
		assertThat(lastTwo()).containsExactly(this.own, this.other);
	}

	@Test
	void leavesWhatIsAtTheEndThere() {
		publish(Specimens.seminar(this.own.value()));
		Page page = this.browser.submit("/console/programs/of/" + this.own + "/down", Map.of());
		assertThat(ids().getLast()).isEqualTo(this.own);
		assertThat(page.document().select("main li:last-child form[action$=/down]")).isEmpty();
		assertThat(page.document().select("main li:first-child form[action$=/up]")).isEmpty();
		String there = this.browser.post("/console/programs/of/" + this.own + "/up", Map.of()).location();
		assertThat(there).as("where it is now").endsWith("#program-" + this.own);
		assertThat(this.browser.get(there).document().select("li[tabindex=-1]#program-" + this.own)).hasSize(1);
		assertThat(this.browser.post("/console/programs/of/no-such/up", Map.of()).status()).isEqualTo(404);
	}

	private List<ProgramId> lastTwo() {
		return ids().subList(ids().size() - 2, ids().size());
	}

}
