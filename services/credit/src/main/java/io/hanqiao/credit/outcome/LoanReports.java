package io.hanqiao.credit.outcome;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reports that the running transaction's organisation is a party of. */
@ApplicationScoped
class LoanReports extends Postings<LoanReport> {

  private static final UUID NONE = new UUID(0, 0);
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

  /** Keeps what is on record of a report's contract as it is until the transaction ends. */
  void keep(LoanReport report) {
    Object unused =
        getEntityManager()
            .createNativeQuery("SELECT keep_contract(?, ?, false)")
            .setParameter(1, report.enterpriseId())
            .setParameter(2, report.contractNumber())
            .getSingleResult();
  }

  /**
   * Whether money is on record as paid out under the contract, as far as the caller sees.
   *
   * @param but a report that is left out of account
   */
  boolean anyDisbursed(UUID enterpriseId, String contractNumber, @Nullable UUID but) {
    return exists(
        "SELECT EXISTS (SELECT 1 FROM outcome WHERE kind = 'DISBURSED' AND enterprise_id = ?"
            + " AND document_key(contract_number) = document_key(?) AND id <> ?)",
        enterpriseId,
        contractNumber,
        but == null ? NONE : but);
  }

  /** Whether the first loan of the firm is reported, or waits to be, under a report's contract. */
  boolean firstLoanStands(LoanReport report) {
    return exists(
        "SELECT EXISTS (SELECT 1 FROM loan_report WHERE kind = 'FIRST_TIME_BORROWER'"
            + " AND enterprise_id = ? AND contract_key = document_key(?)"
            + " AND status IN ('PROPOSED', 'REPORTED') AND id <> ?)",
        report.enterpriseId(),
        report.contractNumber(),
        report.id());
  }

  private boolean exists(String sql, UUID enterpriseId, String contractNumber, UUID but) {
    return Boolean.TRUE.equals(
        getEntityManager()
            .createNativeQuery(sql)
            .setParameter(1, enterpriseId)
            .setParameter(2, contractNumber)
            .setParameter(3, but)
            .getSingleResult());
  }
}
