/**
 * Rulebooks as dated data: what all of them have in common, and how they are read. A slip of the
 * pen is refused with a sentence that names the key.
 */
package io.hanqiao.matching.rulebook;
