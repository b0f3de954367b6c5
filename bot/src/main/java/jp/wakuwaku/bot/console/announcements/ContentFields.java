package jp.wakuwaku.bot.console.announcements;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.announcements.AnnouncementButton;
import jp.wakuwaku.bot.announcements.AnnouncementContent;
import jp.wakuwaku.bot.announcements.Picture;
import jp.wakuwaku.bot.announcements.Subject;
import jp.wakuwaku.bot.console.layout.FormErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The fields for what is said. */
@Component
class ContentFields {

	private static final int TITLE = 60;

	private static final int BODY = 2_000;

	private static final int DESCRIPTION = 100;

	private final ButtonFields buttons;

	private final ProgramChoices programs;

	ContentFields(ButtonFields buttons, ProgramChoices programs) {
		this.buttons = buttons;
		this.programs = programs;
	}

	Optional<AnnouncementContent> read(AnnouncementForm form, FormErrors errors) {
		FormErrors own = new FormErrors();
		requireLength(own, "title", form.value("title"), TITLE, "見出し");
		requireLength(own, "body", form.value("body"), BODY, "本文");
		checkPicture(form, own);
		String subject = form.value("subject");
		own.require(subject.isEmpty() || this.programs.has(subject), "subject", "この講座は、もうありません。ほかの講座を選んでください。");
		List<AnnouncementButton> all = this.buttons.read(form, own);
		own.all().forEach((error) -> errors.add(error.getKey(), error.getValue()));
		return own.isEmpty() ? Optional
			.of(new AnnouncementContent(form.value("title"), form.value("body"), picture(form), all, subject(subject)))
				: Optional.empty();
	}

	static void write(AnnouncementContent content, MultiValueMap<String, String> fields) {
		fields.set("title", content.title());
		fields.set("body", content.body());
		Picture picture = content.picture();
		if (picture != null) {
			fields.set("picture", picture.address().toString());
			fields.set("pictureDescription", picture.description());
		}
		Subject subject = content.subject();
		if (subject != null) {
			fields.set("subject", ProgramChoices.code(subject.program(), subject.session()));
		}
		ButtonFields.write(content.buttons(), fields);
	}

	static void requireLength(FormErrors errors, String field, String text, int most, String name) {
		int count = text.codePointCount(0, text.length());
		errors.require(count > 0, field, name + "を書いてください。");
		errors.require(count <= most, field, name + "は " + most + " 字までです。いまは " + count + " 字です。");
	}

	/** An address that LINE and browsers open; empty for anything else. */
	static Optional<URI> page(String text) {
		try {
			URI page = URI.create(text);
			boolean isOne = "https".equalsIgnoreCase(page.getScheme()) && page.getHost() != null
					&& page.getUserInfo() == null && page.toASCIIString().length() <= 1_000;
			return isOne ? Optional.of(page) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static void checkPicture(AnnouncementForm form, FormErrors errors) {
		String address = form.value("picture");
		String description = form.value("pictureDescription");
		errors.require(address.isEmpty() || page(address).isPresent(), "picture", "画像のアドレスは、https:// で始まるものにしてください。");
		errors.require(description.isEmpty() || !address.isEmpty(), "picture", "画像のアドレスを書くか、説明を消してください。");
		if (!address.isEmpty()) {
			requireLength(errors, "pictureDescription", description, DESCRIPTION, "画像の説明");
		}
	}

	private static @Nullable Picture picture(AnnouncementForm form) {
		return page(form.value("picture")).map((page) -> new Picture(page, form.value("pictureDescription")))
			.orElse(null);
	}

	private static @Nullable Subject subject(String code) {
		return code.isEmpty() ? null : new Subject(ProgramChoices.program(code), ProgramChoices.session(code));
	}

}
