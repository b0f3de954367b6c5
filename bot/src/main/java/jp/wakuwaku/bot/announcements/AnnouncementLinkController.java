package jp.wakuwaku.bot.announcements;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Leads from an announcement's button to its page, and counts that. The address is the
 * same for all who got the announcement, so that nobody can be told from it.
 */
@Controller
class AnnouncementLinkController {

	private final Announcements announcements;

	AnnouncementLinkController(Announcements announcements) {
		this.announcements = announcements;
	}

	@GetMapping("/a/{occurrence}/{button:\\d}")
	ResponseEntity<Void> open(@PathVariable String occurrence, @PathVariable int button, HttpServletRequest request) {
		Optional<OccurrenceId> id = OccurrenceId.read(occurrence);
		Optional<URI> page = id.flatMap(this::content).flatMap((content) -> page(content.buttons(), button));
		if (id.isEmpty() || page.isEmpty()) {
			return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
		}
		if (HttpMethod.GET.matches(request.getMethod()) && request.getHeader("Sec-Purpose") == null) {
			this.announcements.count(id.get(), Tally.tap(button), UUID.randomUUID().toString());
		}
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.location(page.get())
			.cacheControl(CacheControl.noStore())
			.header("Referrer-Policy", "no-referrer")
			.build();
	}

	/** As it was sent; what is only tested leads where it would lead now. */
	private Optional<AnnouncementContent> content(OccurrenceId id) {
		return this.announcements.find(id)
			.map((sent) -> sent.draft().content())
			.or(() -> id.isTest()
					? this.announcements.find(id.announcement()).map((announcement) -> announcement.draft().content())
					: Optional.empty());
	}

	private static Optional<URI> page(List<AnnouncementButton> buttons, int place) {
		return (place < buttons.size() && buttons.get(place) instanceof AnnouncementButton.OpenPage open)
				? Optional.of(open.page()) : Optional.empty();
	}

}
