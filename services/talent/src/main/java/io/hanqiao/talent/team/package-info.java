/** Teams: who could solve what, at which maturity and from which budget on. */
package io.hanqiao.talent.team;
