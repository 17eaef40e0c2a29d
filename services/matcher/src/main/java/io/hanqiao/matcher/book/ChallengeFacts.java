package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.place.Place;
import io.hanqiao.text.encoding.Wording;
import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the matcher reads of a {@code challenge.challenge} event. Null is not stated. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChallengeFacts(
    UUID challengeId,
    UUID ownerOrg,
    String status,
    ChallengeKind kind,
    String title,
    @JsonDeserialize(using = StringDeserializer.class) @Nullable String background,
    @Nullable List<String> requirements,
    @Nullable List<Indicator> indicators,
    @Nullable Set<Sector> sectors,
    @Nullable Set<String> ipc,
    @Nullable String divisionCode,
    Visibility visibility,
    @Nullable Set<UUID> invitedOrgs,
    @Nullable Set<SolverKind> solverKinds,
    @Nullable Maturity maturityIn,
    @Nullable Maturity maturityOut,
    @Nullable String budget,
    @Nullable Integer months,
    @Nullable LocalDate deadline,
    @Nullable Set<UUID> conflictOrgs,
    boolean inForce,
    boolean synthetic,
    @Nullable EncodedFacts encodedText)
    implements Placed, Worded {

  private static final Flaw NOT_ENCODED =
      Flaw.of(
          "文字没有编码。",
          "The words are not encoded.",
          "请先用 POST /v1/challenge-drafts 取得草稿的编码。",
          "Have the draft encoded first: POST /v1/challenge-drafts of the challenge service.");

  /** A quantity to be reached, as far as its words matter for finding a solver. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Indicator(String name, @Nullable String target, @Nullable String unit) {}

  boolean isOpen() {
    return "OPEN".equals(status);
  }

  /** The challenge as the rules see it. */
  ChallengeDemand demand() {
    return new ChallengeDemand(
        challengeId,
        ownerOrg.toString(),
        kind,
        EncodedFacts.stated(wording(), encodedText),
        sectors,
        IpcSymbols.of(ipc),
        solverKinds,
        maturityIn,
        maturityOut,
        Fen.of(budget),
        months,
        deadline,
        inForce,
        names(conflictOrgs),
        visibility,
        names(invitedOrgs),
        new Place(divisionCode, null));
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    words.add(title);
    if (background != null) {
      words.add(background);
    }
    if (requirements != null) {
      words.addAll(requirements);
    }
    if (indicators != null) {
      indicators.forEach(
          each -> words.add(Wording.indicator(each.name(), each.target(), each.unit())));
    }
    return words;
  }

  private static Set<String> names(@Nullable Set<UUID> orgs) {
    return orgs == null
        ? Set.of()
        : orgs.stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
  }

  /** Why its vectors cannot be taken for those of its words; null if they can. */
  public @Nullable Flaw encodingFlaw() {
    EncodedFacts told = encodedText;
    return told == null ? NOT_ENCODED : told.flaw(wording());
  }

  @Override
  public Wording wording() {
    return Wording.need(sectors, words());
  }

  @Override
  public ChallengeFacts withoutWords() {
    return new ChallengeFacts(
        challengeId,
        ownerOrg,
        status,
        kind,
        title,
        null,
        null,
        null,
        sectors,
        ipc,
        divisionCode,
        visibility,
        invitedOrgs,
        solverKinds,
        maturityIn,
        maturityOut,
        budget,
        months,
        deadline,
        conflictOrgs,
        inForce,
        synthetic,
        null);
  }
}
