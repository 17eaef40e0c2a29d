/**
 * The portal: serves the web application, signs people in, and is their browser's only way to the
 * services.
 */
@NullMarked
package io.hanqiao.portal;

import org.jspecify.annotations.NullMarked;
