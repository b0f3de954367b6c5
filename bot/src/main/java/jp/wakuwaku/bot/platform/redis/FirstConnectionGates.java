package jp.wakuwaku.bot.platform.redis;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.NameMatchMethodPointcut;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;

/** Puts a gate before each connection factory whose callers share one connection. */
@Component
class FirstConnectionGates implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (!(bean instanceof LettuceConnectionFactory factory) || !factory.getShareNativeConnection()) {
			return bean;
		}
		NameMatchMethodPointcut connecting = new NameMatchMethodPointcut();
		connecting.setMappedNames("getConnection", "getClusterConnection");
		ProxyFactory proxy = new ProxyFactory(factory);
		proxy.setProxyTargetClass(true);
		proxy.addAdvisor(new DefaultPointcutAdvisor(connecting,
				new FirstConnectionGate(factory.getClientConfiguration().getCommandTimeout())));
		return proxy.getProxy(getClass().getClassLoader());
	}

}
