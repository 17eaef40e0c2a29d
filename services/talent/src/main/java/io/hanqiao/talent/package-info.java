/** Institutions, teams, achievements, experts and their secondments. */
package io.hanqiao.talent;
