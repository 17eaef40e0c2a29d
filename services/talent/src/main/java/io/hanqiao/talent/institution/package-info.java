/** Universities and institutes, and what all their postings have alike. */
package io.hanqiao.talent.institution;
