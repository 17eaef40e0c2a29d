/** What teams, achievements and experts have alike: the field they work in, and how it is read. */
package io.hanqiao.talent.field;
