package jp.wakuwaku.bot.console.layout;

import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jp.wakuwaku.bot.console.ConsoleAddress;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.platform.Maintenance;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives each page of the console its frame. */
@ControllerAdvice(basePackageClasses = ConsoleAddress.class)
class FrameAdvice {

	private final List<NavigationEntry> entries;

	private final Maintenance maintenance;

	FrameAdvice(List<NavigationEntry> entries, Maintenance maintenance) {
		this.maintenance = maintenance;
		this.entries = entries.stream().sorted(Comparator.comparingInt(NavigationEntry::place)).toList();
	}

	@ModelAttribute("frame")
	FrameView frame(HttpServletRequest request) {
		StaffMember staff = staff();
		List<NavigationEntry> seen = (staff == null) ? List.of()
				: this.entries.stream().filter((entry) -> entry.isFor(staff)).toList();
		return new FrameView(staff, seen, request.getRequestURI(), Notice.take(request),
				(staff == null) ? null : this.maintenance.since().orElse(null));
	}

	private static @Nullable StaffMember staff() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof StaffMember staff) ? staff : null;
	}

}
