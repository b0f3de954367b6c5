package jp.wakuwaku.bot.conversation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jp.wakuwaku.knowledge.Language;

/**
 * How residents reach the office. Words of the bot name it by {@code {office-name}},
 * {@code {office-phone}} and the like.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param name 1 to 40 characters
 * @param phone in Japan's national form, for example {@code 0299-48-1111}
 * @param extension up to 8 digits; may be empty
 * @param mail an address; may be empty
 * @param hours when somebody answers, up to 80 characters; may be empty
 */
public record OfficeContact(int version, String name, String phone, String extension, String mail, String hours) {

	private static final int VERSION = 1;

	private static final int LONGEST_NAME = 40;

	private static final int LONGEST_HOURS = 80;

	private static final Pattern PHONE = Pattern.compile("0[0-9]{1,4}-?[0-9]{1,4}-?[0-9]{3,4}");

	private static final Pattern EXTENSION = Pattern.compile("[0-9]{0,8}");

	private static final Pattern MAIL = Pattern.compile("([^\\s@<>\"]{1,64}@[0-9A-Za-z.-]{1,100})?");

	/** As the city's document (6. 事務局) gives it. */
	public static final OfficeContact SHIPPED = OfficeContact.of("市民協働課", "0299-48-1111", "1253", "", "");

	public OfficeContact {
		List<String> wrong = wrong(name, phone, extension, mail, hours);
		if (!wrong.isEmpty()) {
			throw new IllegalArgumentException("contact: " + wrong + " (expected: forms as described)");
		}
	}

	/**
	 * Makes one.
	 * @param name as above
	 * @param phone as above
	 * @param extension as above
	 * @param mail as above
	 * @param hours as above
	 * @return the contact
	 */
	public static OfficeContact of(String name, String phone, String extension, String mail, String hours) {
		return new OfficeContact(VERSION, name, phone, extension, mail, hours);
	}

	/**
	 * Which parts could not be part of a contact.
	 * @param name as above
	 * @param phone as above
	 * @param extension as above
	 * @param mail as above
	 * @param hours as above
	 * @return their names; empty when all could
	 */
	public static List<String> wrong(String name, String phone, String extension, String mail, String hours) {
		List<String> wrong = new ArrayList<>();
		require(wrong, "name", !name.isBlank() && isPlain(name, LONGEST_NAME));
		require(wrong, "phone", PHONE.matcher(phone).matches() && digits(phone).length() >= 9);
		require(wrong, "extension", EXTENSION.matcher(extension).matches());
		require(wrong, "mail", MAIL.matcher(mail).matches());
		require(wrong, "hours", isPlain(hours, LONGEST_HOURS));
		return wrong;
	}

	private static void require(List<String> wrong, String part, boolean isRight) {
		if (!isRight) {
			wrong.add(part);
		}
	}

	/** One line, and nothing that could be taken for a place to be filled in. */
	private static boolean isPlain(String text, int most) {
		return text.codePointCount(0, text.length()) <= most
				&& text.chars().noneMatch((letter) -> letter == '{' || letter == '}' || Character.isISOControl(letter));
	}

	private static String digits(String phone) {
		return phone.replace("-", "");
	}

	/**
	 * The contact that the bot tells now.
	 * @return the shipped one until staff have changed it
	 */
	public static OfficeContact current() {
		return CurrentWords.current().office();
	}

	/**
	 * The number to be tapped.
	 * @return for example {@code tel:0299481111}
	 */
	public URI call() {
		return URI.create("tel:" + digits(this.phone));
	}

	/**
	 * Fills it in.
	 * @param text with any of {@code {office-name}}, {@code {office-phone}},
	 * {@code {office-call}}, {@code {office-ask-extension}}, {@code {office-more}}
	 * @param language of the text
	 * @return the text without them
	 */
	public String fill(String text, Language language) {
		if (!text.contains("{office-")) {
			return text;
		}
		return text.replace("{office-name}", this.name)
			.replace("{office-phone}", numbered("phone", language))
			.replace("{office-call}", numbered("call", language))
			.replace("{office-ask-extension}", this.extension.isEmpty() ? "" : said("ask-extension", language))
			.replace("{office-more}", more(language));
	}

	private String numbered(String name, Language language) {
		return said(this.extension.isEmpty() ? name : name + "-extension", language);
	}

	/** Lines of their own, each behind a line break. */
	private String more(Language language) {
		return (this.mail.isEmpty() ? "" : "\n" + said("mail", language))
				+ (this.hours.isEmpty() ? "" : "\n" + said("hours", language));
	}

	private String said(String name, Language language) {
		return Forms.WORDS.shipped(language, name)
			.replace("{phone}", this.phone)
			.replace("{extension}", this.extension)
			.replace("{mail}", this.mail)
			.replace("{hours}", this.hours);
	}

	/** How numbers and hours are written; read when they are first needed. */
	private static final class Forms {

		static final Catalogue WORDS = Catalogue.read("office");

	}

}
