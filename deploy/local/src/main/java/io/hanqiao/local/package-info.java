/** The whole system as processes of one machine. */
package io.hanqiao.local;
