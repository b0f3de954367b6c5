package jp.wakuwaku.bot.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Asks for the Redis connection factory whose connections may be kept waiting, such as by
 * {@code XREADGROUP BLOCK 2000}. Each {@code getConnection()} opens a connection of its
 * own: take one per reader, keep it, and close it. Commands time out after 5 seconds.
 */
@Documented
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD })
public @interface BlockingRedis {

}
