/**
 * An exported audit trail, written and verified. What verifies shares no code with what seals: the
 * form is fixed by ADR 30.
 */
package io.hanqiao.local.audit;
