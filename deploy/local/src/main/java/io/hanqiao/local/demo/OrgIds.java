package io.hanqiao.local.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The organisations that own the demo records. The first firms and banks belong to the demo users,
 * so that a person who signs in finds something; every other one to an organisation of its own,
 * whose id follows from the seed.
 *
 * @param seed the market's seed
 * @param users id of the organisation by demo user
 */
record OrgIds(long seed, Map<String, String> users) {
  // Sorts beside the demo users' ids: same millisecond, version 7, variant 10.
  private static final long TIME_AND_VERSION = 0x0193_0000_0000_7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  /** Reads the demo users. */
  static OrgIds read(long seed, Path usersFile) throws IOException {
    List<Map<String, Object>> users =
        Row.JSON.readValue(Files.readAllBytes(usersFile), new TypeReference<>() {});
    Map<String, String> orgs = new LinkedHashMap<>();
    users.forEach(user -> orgs.put(String.valueOf(user.get("user")), org(user)));
    return new OrgIds(seed, orgs);
  }

  /**
   * Owner of a firm.
   *
   * @param number from 1
   */
  String ofFirm(int number) {
    return of("enterprise", number);
  }

  /**
   * Owner of a bank.
   *
   * @param number from 1
   */
  String ofBank(int number) {
    return of("bank", number);
  }

  /**
   * Owner of a lessor.
   *
   * @param number from 1
   */
  String ofLessor(int number) {
    return of("lessor", number);
  }

  /**
   * Owner of a guarantor.
   *
   * @param number from 1
   */
  String ofGuarantor(int number) {
    return of("guarantor", number);
  }

  /**
   * Owner of a fund manager and its funds.
   *
   * @param number from 1
   */
  String ofFundManager(int number) {
    return of("fund", number);
  }

  /**
   * Owner of an institution, its teams and its experts.
   *
   * @param number from 1
   */
  String ofInstitution(int number) {
    return of("institution", number);
  }

  /**
   * Owner of an anchor enterprise, which no demo user speaks for.
   *
   * @param number from 1
   */
  String ofAnchor(int number) {
    return drawn("anchor/" + number);
  }

  /**
   * Owner of an exchange's service base, which no demo user speaks for.
   *
   * @param number from 1
   */
  String ofExchangeBase(int number) {
    return drawn("exchange-base/" + number);
  }

  /**
   * A unit of the city that posts challenges, which no demo user speaks for.
   *
   * @param number from 1
   */
  String ofCityUnit(int number) {
    return drawn("city-unit/" + number);
  }

  /** Owner of a record of the real material, which no demo user speaks for. */
  String ofReal(String reference) {
    return drawn("real/" + reference);
  }

  private String of(String user, int number) {
    String known = users.get(number == 1 ? user : user + number);
    return known != null ? known : drawn(user + "/" + number);
  }

  private String drawn(String name) {
    Draw draw = new Draw(seed, "org/" + name);
    return new UUID(TIME_AND_VERSION | draw.below(0x1000), VARIANT | draw.bits() >>> 2).toString();
  }

  private static String org(Map<String, Object> user) {
    return String.valueOf(user.get("org"));
  }
}
