package io.hanqiao.platform.clock;

/**
 * What a ticker needs to know.
 *
 * @param service whose deadlines
 * @param jdbcUrl its database
 * @param username the app's database role, which becomes the worker
 * @param password its password
 * @param worker the worker's role
 */
record TickerSettings(
    String service, String jdbcUrl, String username, String password, String worker) {

  @Override
  public String toString() {
    return "TickerSettings[" + service + " " + jdbcUrl + " as " + worker + "]";
  }
}
