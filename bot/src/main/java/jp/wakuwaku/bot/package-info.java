/**
 * The Spring Boot application. One Spring Modulith module per direct sub-package; this
 * package only starts them.
 */
@NullMarked
package jp.wakuwaku.bot;

import org.jspecify.annotations.NullMarked;
