package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.place.Place;
import io.hanqiao.matching.secondment.Expert;
import io.hanqiao.matching.text.TextFeatures;
import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.InstitutionKind;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.TitleClass;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the matcher reads of a {@code talent.expert} event: no name, no label. Null is unknown. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExpertFacts(
    UUID expertId,
    UUID institutionId,
    UUID ownerOrg,
    String status,
    @Nullable InstitutionKind institutionKind,
    @Nullable AgeBand ageBand,
    @Nullable TitleClass title,
    Set<Sector> sectors,
    @Nullable Set<String> ipc,
    String text,
    @Nullable Integer daysPerMonth,
    @Nullable Integer inventionPatents,
    @Nullable Boolean hasResults,
    @Nullable Boolean cleanRecord,
    @Nullable Boolean serving,
    @Nullable Boolean homeConsent,
    @Nullable String divisionCode,
    @Nullable String managementDistrict,
    boolean synthetic)
    implements Placed {

  boolean isOpen() {
    return "OPEN".equals(status);
  }

  /** The expert as the rules see it. */
  Expert supply() {
    return new Expert(
        expertId,
        institutionId,
        ownerOrg.toString(),
        ageBand,
        title,
        sectors,
        IpcSymbols.of(ipc),
        TextFeatures.of(text),
        daysPerMonth,
        inventionPatents,
        hasResults,
        cleanRecord,
        serving,
        homeConsent,
        institutionKind == null ? InstitutionKind.UNKNOWN : institutionKind,
        new Place(divisionCode, managementDistrict));
  }
}
