/** Rulebooks and what they say of answers. */
package io.hanqiao.enterprise.assessment;
