package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.place.Place;
import io.hanqiao.matching.secondment.Expert;
import io.hanqiao.text.encoding.Wording;
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
    @JsonDeserialize(using = StringDeserializer.class) String text,
    @Nullable Integer daysPerMonth,
    @Nullable Integer inventionPatents,
    @Nullable Boolean hasResults,
    @Nullable Boolean cleanRecord,
    @Nullable Boolean serving,
    @Nullable Boolean homeConsent,
    @Nullable String divisionCode,
    @Nullable String managementDistrict,
    boolean synthetic,
    @Nullable EncodedFacts encodedText)
    implements Placed, Worded {

  boolean isOpen() {
    return "OPEN".equals(status);
  }

  /** Where the expert works, as far as anybody beside the institution is told. */
  public Place city() {
    return new Place(divisionCode, managementDistrict).city();
  }

  /** The expert as the rules see it. */
  Expert supply() {
    return new Expert(
        expertId,
        institutionId,
        ownerOrg.toString().intern(),
        ageBand,
        title,
        sectors,
        IpcSymbols.of(ipc),
        EncodedFacts.stated(wording(), encodedText),
        daysPerMonth,
        inventionPatents,
        hasResults,
        cleanRecord,
        serving,
        homeConsent,
        institutionKind == null ? InstitutionKind.UNKNOWN : institutionKind,
        city());
  }

  @Override
  public Wording wording() {
    return Wording.supply(sectors, text);
  }

  @Override
  public ExpertFacts withoutWords() {
    return new ExpertFacts(
        expertId,
        institutionId,
        ownerOrg,
        status,
        institutionKind,
        ageBand,
        title,
        sectors,
        ipc,
        "",
        daysPerMonth,
        inventionPatents,
        hasResults,
        cleanRecord,
        serving,
        homeConsent,
        divisionCode,
        managementDistrict,
        synthetic,
        null);
  }
}
