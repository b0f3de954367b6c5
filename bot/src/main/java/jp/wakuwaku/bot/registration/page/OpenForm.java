package jp.wakuwaku.bot.registration.page;

/**
 * A page that can be sent.
 *
 * @param task what it is for
 * @param isKept whether something was sent from it that the chat may not know of yet
 */
record OpenForm(FormTask task, boolean isKept) {
}
