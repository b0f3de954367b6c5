/**
 * Beans without a domain: the clock, Redis (embedded or given), health and metrics. Knows
 * no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package jp.wakuwaku.bot.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
