package io.hanqiao.credit.bank;

import io.hanqiao.vocabulary.BankKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a bank says of itself; replaced as a whole by an edit. Null is not stated.
 *
 * @param name it trades by
 * @param kind supervision category
 * @param serviceDivisions it lends in: GB/T 2260 prefixes of 2, 4 or 6 digits
 * @param serviceManagementDistricts it lends in; with the divisions one area
 * @param relationshipManagers people who look after borrowers, 0 to 100,000
 * @param maxPerFirmFen most it lends to one firm, in fen, above zero
 */
@Embeddable
public record BankProfile(
    String name,
    @Enumerated(EnumType.STRING) BankKind kind,
    @Nullable Set<String> serviceDivisions,
    @Nullable Set<String> serviceManagementDistricts,
    @Nullable Integer relationshipManagers,
    @Nullable Long maxPerFirmFen) {

  /** Whether an offer tells the same of both. */
  boolean toldLike(BankProfile other) {
    return name.equals(other.name)
        && kind == other.kind
        && Objects.equals(serviceDivisions, other.serviceDivisions)
        && Objects.equals(serviceManagementDistricts, other.serviceManagementDistricts)
        && Objects.equals(maxPerFirmFen, other.maxPerFirmFen);
  }
}
