package jp.wakuwaku.bot.conversation;

import java.util.Collection;
import java.util.List;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.RichMenu;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Draws the ways into the features as LINE's rich menu. */
@Configuration(proxyBeanMethods = false)
class RichMenuConfiguration {

	@Bean
	RichMenu richMenu(Collection<Flow> flows) {
		List<Action> areas = Menu.of(flows)
			.items()
			.stream()
			.<Action>map((item) -> new Action.Choose(item.label(), item.choice().data()))
			.toList();
		return new RichMenu("menu", "メニュー", areas, new ClassPathResource("line/rich-menu.png"));
	}

}
