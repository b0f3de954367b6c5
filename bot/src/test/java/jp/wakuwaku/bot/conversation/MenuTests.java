package jp.wakuwaku.bot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MenuTests {

	@Test
	void listsTheItemsOfAllFlowsInTheirOrder() {
		Menu menu = Menu.of(List.of(new SignUpFlow(), new EchoFlow()));
		assertThat(menu.items()).extracting(MenuItem::label).containsExactly("質問する", "申し込む");
	}

	@Test
	void refusesAWordThatWouldLeadToTwoPlaces() {
		assertThatIllegalArgumentException().isThrownBy(() -> Menu.of(List.of(new EchoFlow(), flow("シツモン"))))
			.withMessageContaining("しつもん");
	}

	@Test
	void refusesAWordThatInterrupts() {
		assertThatIllegalArgumentException().isThrownBy(() -> Menu.of(List.of(flow("やめる"))));
	}

	private static Flow flow(String label) {
		return new Flow() {

			@Override
			public String name() {
				return "other";
			}

			@Override
			public List<MenuItem> menu() {
				return List.of(new MenuItem(1, label, "ほか", Choice.lasting("other", "go"), Set.of(), true));
			}

			@Override
			public Optional<Turn> advance(Situation situation, Input input) {
				return Optional.empty();
			}

		};
	}

}
