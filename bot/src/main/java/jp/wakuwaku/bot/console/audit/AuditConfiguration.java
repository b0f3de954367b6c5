package jp.wakuwaku.bot.console.audit;

import jp.wakuwaku.bot.console.layout.NavigationEntry;
import jp.wakuwaku.bot.console.security.ActLabels;
import jp.wakuwaku.bot.console.security.Permission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the record into the navigation. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

	@Bean
	NavigationEntry auditEntry() {
		return NavigationEntry.of(80, "記録", "/console/audit", Permission.READ_AUDIT);
	}

	@Bean
	ActLabels deskActs() {
		return DeskLabels.all();
	}

	@Bean
	ActLabels auditActs() {
		return ActLabels.of(AuditPageAct.values());
	}

}
