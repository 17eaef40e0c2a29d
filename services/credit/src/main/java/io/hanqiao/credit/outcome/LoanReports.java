package io.hanqiao.credit.outcome;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reports that the running transaction's organisation is a party of. */
@ApplicationScoped
class LoanReports extends Postings<LoanReport> {

  private static final String SAME =
      "SELECT * FROM loan_report WHERE enterprise_id = ?1 AND kind = ?2"
          + " AND status IN ('PROPOSED', 'REPORTED') AND contract_key = document_key(?3)"
          + " AND document_key = document_key(?4)";

  /** The report of the same document that stands or waits, if the caller sees it. */
  Optional<LoanReport> same(ReportReading read) {
    List<?> found =
        getEntityManager()
            .createNativeQuery(SAME, LoanReport.class)
            .setParameter(1, read.enterpriseId())
            .setParameter(2, read.kind().name())
            .setParameter(3, read.contractNumber())
            .setParameter(4, read.documentNumber())
            .getResultList();
    return found.stream().map(LoanReport.class::cast).findFirst();
  }

  /**
   * Where a report would stand among all that is on record of the contract, the rows that are not
   * the caller's to see included. It is kept so until the transaction ends.
   */
  ContractStanding keep(ReportReading read) {
    Object standing =
        getEntityManager()
            .createNativeQuery("SELECT keep_contract(?, ?, ?)")
            .setParameter(1, read.enterpriseId())
            .setParameter(2, read.contractNumber())
            .setParameter(3, read.kind() == OutcomeKind.FIRST_TIME_BORROWER)
            .getSingleResult();
    return ContractStanding.valueOf(standing.toString());
  }

  /** Whether money is on record as paid out under the contract, as far as the caller sees. */
  boolean anyDisbursed(UUID enterpriseId, String contractNumber) {
    Object found =
        getEntityManager()
            .createNativeQuery(
                "SELECT EXISTS (SELECT 1 FROM outcome WHERE kind = 'DISBURSED' AND enterprise_id ="
                    + " ? AND document_key(contract_number) = document_key(?))")
            .setParameter(1, enterpriseId)
            .setParameter(2, contractNumber)
            .getSingleResult();
    return Boolean.TRUE.equals(found);
  }
}
