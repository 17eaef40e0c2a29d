package io.hanqiao.talent.institution;

/**
 * An institution is about to be closed. Fired inside the transaction that closes it: who still has
 * open postings of it refuses.
 *
 * @param institution its row locked
 */
public record InstitutionClosing(Institution institution) {}
