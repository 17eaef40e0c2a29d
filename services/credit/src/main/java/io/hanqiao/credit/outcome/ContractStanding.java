package io.hanqiao.credit.outcome;

/** What is on record of a contract that a bank is about to report. */
enum ContractStanding {
  /** Nothing, or reports of the bank's own. */
  REPORTED,
  /** A grant of the bank's own: its facts are on record by themselves. */
  GRANTED_HERE,
  /** It is another bank's, or the firm's first loan was. */
  ANOTHERS
}
