/** The single-page application and the way in: static files, security headers, login. */
@NullMarked
package io.hanqiao.portal.page;

import org.jspecify.annotations.NullMarked;
