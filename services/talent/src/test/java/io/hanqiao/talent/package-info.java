/** What the service promises, asked from outside. */
package io.hanqiao.talent;
