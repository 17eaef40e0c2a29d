/** Reading what is sent in. */
package io.hanqiao.enterprise.expert;
