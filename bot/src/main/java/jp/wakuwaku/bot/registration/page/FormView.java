package jp.wakuwaku.bot.registration.page;

import java.util.List;

/**
 * A page as it is shown. What is not there is empty.
 *
 * @param words what the page says of its own accord
 * @param title of the page, which names no program whose topic is nobody's business
 * @param program what is registered for
 * @param held until when the place is held, or held no more
 * @param fields to be filled in, in their order
 * @param filledIn says that something stands in them that was entered another time
 * @param profile what is agreed to by the box that has them filled in the next time
 * @param keepsProfile whether that box is ticked
 */
record FormView(Words words, String title, String program, String held, List<FieldView> fields, String filledIn,
		String profile, boolean keepsProfile) {

	public List<FieldView> wrong() {
		return this.fields.stream().filter(FieldView::isWrong).toList();
	}

}
