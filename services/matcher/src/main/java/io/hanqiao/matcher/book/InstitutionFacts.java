package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** What the matcher reads of a {@code talent.institution} event. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record InstitutionFacts(UUID institutionId, String name) {}
