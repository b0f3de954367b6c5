/**
 * Reads and writes programs as a YAML file. An error names the file, the line, what was
 * wrong and what was expected; either everything is read or nothing.
 */
@NullMarked
package jp.wakuwaku.bot.programs.file;

import org.jspecify.annotations.NullMarked;
