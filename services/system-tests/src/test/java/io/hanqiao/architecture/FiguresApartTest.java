package io.hanqiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is pledged, granted, contracted, disbursed and utilized are five figures that are never
 * added together: in no Java, SQL or TypeScript of the product does one stand beside another with
 * an addition between. It sees names, so it holds where figures keep theirs; that totals are of one
 * kind each is for the tests of outcomes to see.
 */
class FiguresApartTest {

  private static final String FIGURE =
      "[\\w.]*?(?i:(pledged|granted|contracted|disbursed|utilized))\\w*(?:\\(\\))?";
  private static final Pattern ADDED =
      Pattern.compile(
          FIGURE
              + "\\)*\\s*(?:\\+(?![+=]?\\s*[\"'`])|\\.(?:add|plus|concat)\\(|,)\\s*"
              + "(?:(?:Number|BigInt|Long\\.valueOf|coalesce)\\()?"
              + FIGURE);
  private static final Pattern SUMMED = Pattern.compile("(?:addExact|\\bsum|Sum)\\s*\\($");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "money.pledged + money.granted",
        "sum(granted_fen + utilized_fen)",
        "g.granted_fen\n  + coalesce(g.disbursed_fen, 0)",
        "grant.grantedFen() + total.contractedFen()",
        "row.disbursed.add(row.utilized)",
        "Number(row.disbursed) + Number(row.utilized)",
        "Math.addExact(grantedFen, disbursedFen)"
      })
  void anAdditionOfTwoOfThemIsSeen(String planted) {
    assertThat(added(planted)).as(planted).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "available_fen + reserved_fen + utilized_fen",
        "disbursed_fen + carried_in_fen - repaid_fen",
        "disbursedFen + fen, repaidFen",
        "grantedFen, disbursedFen",
        "disbursed + disbursed",
        "\"granted\" + disbursed"
      })
  void whatIsNoSuchAdditionIsNot(String allowed) {
    assertThat(added(allowed)).as(allowed).isEmpty();
  }

  @Test
  void pledgedGrantedContractedDisbursedAndUtilizedAreNeverAddedTogether() throws IOException {
    int looked = 0;
    for (Path source : sources()) {
      String text = Files.readString(source);
      assertThat(added(text)).as(source.toString()).isEmpty();
      looked += FIGURE_ALONE.matcher(text).find() ? 1 : 0;
    }
    assertThat(looked).as("sources that speak of one of them").isGreaterThan(40);
  }

  private static final Pattern FIGURE_ALONE = Pattern.compile(FIGURE);

  private static List<String> added(String text) {
    return ADDED
        .matcher(text)
        .results()
        .filter(found -> !word(found, 1).equals(word(found, 2)))
        .filter(found -> !found.group().contains(",") || SUMMED.matcher(before(text, found)).find())
        .map(MatchResult::group)
        .toList();
  }

  private static String word(MatchResult found, int group) {
    return found.group(group).toLowerCase(java.util.Locale.ROOT);
  }

  private static String before(String text, MatchResult found) {
    return text.substring(Math.max(0, found.start() - 20), found.start());
  }

  private static List<Path> sources() {
    try (Stream<Path> all = Files.walk(Path.of(".."))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(java|sql|ts|tsx)"))
          .filter(file -> file.toString().matches(".*/(src/main|web/src)/.*"))
          .filter(file -> !file.toString().matches(".*/(node_modules|target)/.*"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
