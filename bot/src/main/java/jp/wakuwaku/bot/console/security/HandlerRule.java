package jp.wakuwaku.bot.console.security;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Who may call a handler, as it says itself.
 *
 * @param isOpen whether nobody has to be signed in
 * @param anyOf which permissions are enough; none when everybody who is signed in may
 * @param isStepUp whether the second factor has to be fresh
 */
record HandlerRule(boolean isOpen, Set<Permission> anyOf, boolean isStepUp) {

	/**
	 * Reads what is said.
	 * @throws IllegalStateException when nothing is said, or more than one thing
	 */
	static HandlerRule of(Method handler) {
		Permitted permitted = AnnotatedElementUtils.findMergedAnnotation(handler, Permitted.class);
		boolean isOpen = AnnotatedElementUtils.hasAnnotation(handler, Everybody.class);
		boolean isForAny = AnnotatedElementUtils.hasAnnotation(handler, AnyStaff.class);
		boolean isStepUp = AnnotatedElementUtils.hasAnnotation(handler, StepUp.class);
		long said = List.of(permitted != null, isOpen, isForAny).stream().filter((it) -> it).count();
		if (said != 1 || (permitted != null && permitted.value().length == 0) || (isOpen && isStepUp)) {
			throw new IllegalStateException(handler
					+ " (expected: exactly one of @Permitted with a permission, @AnyStaff, and @Everybody without @StepUp)");
		}
		return new HandlerRule(isOpen, (permitted == null) ? Set.of() : Set.of(permitted.value()), isStepUp);
	}

	boolean allows(StaffMember staff) {
		return this.anyOf.isEmpty() || this.anyOf.stream().anyMatch(staff::can);
	}

}
