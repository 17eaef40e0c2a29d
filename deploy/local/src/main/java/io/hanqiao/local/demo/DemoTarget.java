package io.hanqiao.local.demo;

import java.net.URI;

/**
 * The system a market is loaded into: base addresses of its services, such as {@code
 * http://127.0.0.1:8081}.
 *
 * @param enterprise firms and what they ask for
 * @param credit banks and guarantors
 * @param fund funds
 * @param challenge challenges and proposals
 * @param talent institutions, teams and experts
 * @param operatorToken bearer token of an operator: only operators load on behalf of others
 * @param tokens of people of any organisation, who do what nobody does on behalf of others
 */
public record DemoTarget(
    URI enterprise,
    URI credit,
    URI fund,
    URI challenge,
    URI talent,
    String operatorToken,
    Tokens tokens) {

  /** Who may act for an organisation. */
  @FunctionalInterface
  public interface Tokens {

    /**
     * A bearer token, valid for as long as a load takes.
     *
     * @param org the organisation acted for
     * @param role the person's role there
     * @param name tells people of one organisation apart
     */
    String token(String org, String role, String name);
  }
}
