package io.hanqiao.platform.identity;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who sent the request: one person or machine, acting for one organisation.
 *
 * @param subject pseudonymous id of the person or machine ({@code sub})
 * @param org the organisation acted for; a person with several picks one when signing in
 * @param roles lower-case role names, as the identity provider grants them
 */
public record Caller(String subject, UUID org, Set<String> roles) {

  /** Roles travel to the database as a list with commas: what is not one word is no role. */
  private static final Predicate<String> ROLE = Pattern.compile("[a-z][a-z-]*").asMatchPredicate();

  /** Copies the roles: a caller does not change during a request. */
  public Caller {
    roles = roles.stream().filter(ROLE).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the identity provider granted {@code role}. */
  public boolean is(String role) {
    return roles.contains(role);
  }
}
