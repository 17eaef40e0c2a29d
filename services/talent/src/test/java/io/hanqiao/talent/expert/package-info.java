/** Rules of one capability, without a database. */
package io.hanqiao.talent.expert;
