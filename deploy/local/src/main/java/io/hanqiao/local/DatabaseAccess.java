package io.hanqiao.local;

/**
 * The database of one service and who may use it.
 *
 * @param name of the database, that is, of the service
 * @param jdbcUrl its address
 * @param owner migrates
 * @param app serves; owns nothing
 * @param relay reads the outbox
 */
public record DatabaseAccess(
    String name, String jdbcUrl, Account owner, Account app, Account relay) {
  /**
   * A role that can log in.
   *
   * @param username the role
   * @param password kept in the home
   */
  public record Account(String username, String password) {}
}
