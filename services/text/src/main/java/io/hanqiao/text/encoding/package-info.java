/** The sentence encoder, run in process, and its vectors as whole numbers. */
package io.hanqiao.text.encoding;
