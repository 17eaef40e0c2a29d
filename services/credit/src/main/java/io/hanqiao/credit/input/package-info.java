/** Reading what several forms of this service have alike. */
package io.hanqiao.credit.input;
