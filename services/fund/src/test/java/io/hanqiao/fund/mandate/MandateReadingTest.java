package io.hanqiao.fund.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.fund.FormFlaws;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.Sector;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateReadingTest {

  private static final String LEAST = "\"name\": \"早期\", \"inForce\": true";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "ticketMin": "3.00", "ticketMax": "2.00"              | ticketMax | 2.00
          "ticketMin": "0.00"                                   | ticketMin | 0.00
          "maxValuation": "1,000"                               | maxValuation | 1,000
          "validFrom": "2026-12-31", "validUntil": "2026-01-01" | validUntil | 2026-01-01
          "instruments": []                                     | instruments | []
          "instruments": ["LOAN"]                               | instruments[0] | LOAN
          "stages": ["SEED", "SEED"]                            | stages[1] | SEED
          "sectors": ["opto"]                                   | sectors[0] | opto
          "boards": ["NASDAQ"]                                  | boards[0] | NASDAQ
          "regions": ["420"]                                    | regions[0] | 420
          "regions": ["4299"]                                   | regions[0] | 4299
          "managementDistricts": ["atlantis"]                   | managementDistricts[0] | atlantis
          "localReinvestmentPercent": 0                         | localReinvestmentPercent | 0
          "localReinvestmentPercent": 1001                      | localReinvestmentPercent | 1001
          "exclusions": " "                                     | exclusions | ' '
          "sectors": ["EQUIPMENT", "BIOPHARMA"], "excludedSectors": ["BIOPHARMA"] | excludedSectors | BIOPHARMA
          "instruments": ["QUOTATION"], "boards": ["STAR"]          | boards | [STAR]
          "instruments": ["LISTING_COACHING"], "boards": ["NEEQ"]   | boards | [NEEQ]
          """)
  void whatDoesNotHoldTogetherIsNamed(String fields, String field, String value) {
    FormFlaws.assertOne(MandateReading::of, form(", " + fields), field, value);
  }

  @Test
  void aFundThatDoesNotSayWhatItOffersOffersEquityAndSetsNoOtherLimit() {
    MandateTerms read = MandateReading.of(form("")).terms();

    assertThat(read.instruments()).containsExactly(DirectInstrument.EQUITY);
    assertThat(read.stages()).isNull();
    assertThat(read.ticketMaxFen()).isNull();
    assertThat(read.localReinvestmentPercent()).isNull();
  }

  @Test
  void aMandateThatExcludesEverySectorIsRefused() {
    String all =
        Arrays.stream(Sector.values())
            .map(sector -> "\"" + sector + "\"")
            .collect(Collectors.joining(", ", "[", "]"));

    FormFlaws.assertOne(
        MandateReading::of, form(", \"excludedSectors\": " + all), "excludedSectors", "13");
  }

  @Test
  void boardsThatTheInstrumentsLeadToAreNoContradiction() {
    assertThat(
            MandateReading.of(
                    form(
                        ", \"instruments\": [\"LISTING_COACHING\", \"QUOTATION\", \"BOND\"],"
                            + " \"boards\": [\"BSE\", \"NEEQ\"]"))
                .terms()
                .boards())
        .hasSize(2);
  }

  @Test
  void oneInstrumentThatCanBeUsedIsEnough() {
    assertThat(
            MandateReading.of(
                    form(", \"instruments\": [\"QUOTATION\", \"EQUITY\"], \"boards\": [\"STAR\"]"))
                .terms()
                .instruments())
        .hasSize(2);
  }

  @Test
  void whetherTheFundIsLookingMustBeSaid() {
    FormFlaws.assertOne(
        MandateReading::of, FormFlaws.form(MandateForm.class, "\"name\": \"早期\""), "inForce", null);
  }

  private static MandateForm form(String fields) {
    return FormFlaws.form(MandateForm.class, LEAST + fields);
  }
}
