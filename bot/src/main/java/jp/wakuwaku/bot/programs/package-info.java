/**
 * What can be attended: seminars with their sessions, consultations with their advisers,
 * and what is asked of whoever registers. Knows no resident, no seat that is taken and no
 * chat.
 */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = "platform")
package jp.wakuwaku.bot.programs;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
