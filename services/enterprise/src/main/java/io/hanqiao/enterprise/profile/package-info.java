/** Enterprises: who they are, and the figures that only the matcher may read beside themselves. */
package io.hanqiao.enterprise.profile;
