package io.hanqiao.talent.institution;

import io.hanqiao.vocabulary.InstitutionKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an institution.
 *
 * @param name as it stands on its seal
 * @param kind kind of university or institute
 * @param divisionCode six digits of GB/T 2260; null if not stated
 * @param managementDistrict key of a management district; null if not stated
 */
@Embeddable
public record InstitutionFacts(
    String name,
    @Enumerated(EnumType.STRING) InstitutionKind kind,
    @Nullable String divisionCode,
    @Nullable String managementDistrict) {}
