package io.hanqiao.enterprise.recommendation;

import io.hanqiao.enterprise.profile.District;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list form read without a flaw; nothing it names is looked up yet. Ids as they were given. */
record ListReading(
    Origin origin,
    UUID campaignId,
    String district,
    List<UUID> declarationIds,
    List<UUID> bankIds) {

  private static final int MOST_ENTRIES = 200;
  private static final int MOST_BANKS = 50;

  private static final Flaw TWICE =
      Flaw.of("与前面的值重复。", "It repeats an earlier one.", "请删去重复项。", "Remove it.");

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static ListReading of(ListForm form) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, form.reference(), form.synthetic(), form.source());
    UUID campaign = in.required("campaignId", form.campaignId(), Parsed::valid);
    District district = in.required("district", form.district(), District::parse);
    List<UUID> entries = ids("declarationIds", form.declarationIds(), MOST_ENTRIES, in);
    List<UUID> banks = ids("bankIds", form.bankIds(), MOST_BANKS, in);
    in.orRefuse();
    return new ListReading(origin, campaign, district.key(), entries, banks);
  }

  private static List<UUID> ids(String field, @Nullable List<UUID> given, int most, Findings in) {
    List<UUID> read = new ArrayList<>();
    List<UUID> named = in.required(field, given, Parsed::valid);
    if (named == null) {
      return read;
    }
    if (named.isEmpty() || named.size() > most) {
      in.add(field, named.size(), number(named.size(), most));
    }
    for (int i = 0; i < named.size(); i++) {
      UUID id = in.required(field + "[" + i + "]", named.get(i), Parsed::valid);
      if (id != null && read.contains(id)) {
        in.add(field + "[" + i + "]", id, TWICE);
      }
      if (id != null) {
        read.add(id);
      }
    }
    return read;
  }

  private static Flaw number(int given, int most) {
    return Flaw.of(
        "共 " + given + " 项。",
        "There are " + given + ".",
        "请写 1 至 " + most + " 项；更多请分批。",
        "Name 1 to " + most + "; make several lists of more.");
  }
}
