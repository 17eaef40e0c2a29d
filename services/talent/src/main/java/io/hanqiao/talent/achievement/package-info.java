/** Achievements: what has been found out or made, and how it may be had. */
package io.hanqiao.talent.achievement;
