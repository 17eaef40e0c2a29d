package io.hanqiao.talent.expert;

import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.TitleClass;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be known of an expert, on the wire: in answers and in events alike. */
@Schema(hidden = true)
record ExpertFactsView(
    @Schema(description = "Age, never the date of birth.", nullable = true)
        @Nullable AgeBand ageBand,
    @Schema(description = "Class of professional title.", nullable = true)
        @Nullable TitleClass title,
    @Schema(description = "Lines of industry.") Set<Sector> sectors,
    @Schema(
            description = "Symbols of the patent classification; null if not stated.",
            examples = "[\"B23K 26/00\"]",
            nullable = true)
        @Nullable Set<String> ipc,
    @Schema(description = "Research.", examples = "高功率激光焊接工艺与熔池在线监测") String text,
    @Schema(description = "Days a month the expert can give.", examples = "7", nullable = true)
        @Nullable Integer daysPerMonth,
    @Schema(description = "Invention patents granted.", examples = "3", nullable = true)
        @Nullable Integer inventionPatents,
    @Schema(description = "Has results that were put to use.", nullable = true)
        @Nullable Boolean hasResults,
    @Schema(description = "No bad record in the last three years.", nullable = true)
        @Nullable Boolean cleanRecord,
    @Schema(
            description = "Serves at a firm: as stated, or because a secondment is on post.",
            nullable = true)
        @Nullable Boolean serving,
    @Schema(description = "The institution consents to a secondment.", nullable = true)
        @Nullable Boolean homeConsent,
    @Schema(
            description = "Where the expert works, GB/T 2260.",
            examples = "420111",
            nullable = true)
        @Nullable String divisionCode,
    @Schema(
            description = "Management district (管理区), beside the division.",
            examples = "donghu",
            nullable = true)
        @Nullable String managementDistrict) {

  static ExpertFactsView of(Expert expert) {
    ExpertFacts facts = expert.facts();
    return new ExpertFactsView(
        facts.ageBand(),
        facts.title(),
        facts.sectors(),
        facts.ipc(),
        facts.text(),
        facts.daysPerMonth(),
        facts.inventionPatents(),
        facts.hasResults(),
        facts.cleanRecord(),
        expert.serving(),
        facts.homeConsent(),
        facts.divisionCode(),
        facts.managementDistrict());
  }
}
