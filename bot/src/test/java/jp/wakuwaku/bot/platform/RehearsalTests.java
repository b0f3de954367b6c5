package jp.wakuwaku.bot.platform;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class RehearsalTests {

	private final List<String> rehearsed = new ArrayList<>();

	@Test
	void goesOnWithTheOtherPartsWhenOneFails() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			context.registerBean("first", Rehearsed.class, () -> () -> {
				throw new IllegalStateException("broken");
			});
			context.registerBean("second", Rehearsed.class, () -> () -> this.rehearsed.add("second"));
			context.registerBean(Rehearsal.class);

			context.refresh();

			assertThat(this.rehearsed).containsExactly("second");
		}
	}

}
