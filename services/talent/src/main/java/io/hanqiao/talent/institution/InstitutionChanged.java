package io.hanqiao.talent.institution;

/**
 * An institution is described otherwise. Fired inside the transaction that changed it: whoever
 * carries its facts on the wire tells the new ones or the change does not happen.
 *
 * @param institution as it is now, its row locked
 */
public record InstitutionChanged(Institution institution) {}
