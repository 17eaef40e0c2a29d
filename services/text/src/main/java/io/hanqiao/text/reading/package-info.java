/** A technical text made plain, and what can be read from it without a model. */
package io.hanqiao.text.reading;
