/**
 * What becomes of a question after its answer: whether it helped, questions for staff and
 * their answers, what was not found, and figures of the week. Knows no search.
 */
@NullMarked
@NamedInterface("feedback")
package jp.wakuwaku.bot.faq.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
