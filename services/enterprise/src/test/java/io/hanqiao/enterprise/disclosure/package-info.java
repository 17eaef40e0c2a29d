/** Tests without a database. */
package io.hanqiao.enterprise.disclosure;
