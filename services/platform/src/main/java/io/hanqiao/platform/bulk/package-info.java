/** Many rows in one request, with findings row by row. */
package io.hanqiao.platform.bulk;
