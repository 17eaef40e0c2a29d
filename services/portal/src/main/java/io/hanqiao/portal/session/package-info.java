/** Server-side sessions: the browser holds an opaque key, the database the sealed tokens. */
@NullMarked
package io.hanqiao.portal.session;

import org.jspecify.annotations.NullMarked;
