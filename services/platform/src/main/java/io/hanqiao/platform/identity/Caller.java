package io.hanqiao.platform.identity;

import java.util.Set;
import java.util.UUID;

/**
 * Who sent the request: one person or machine, acting for one organisation.
 *
 * @param subject pseudonymous id of the person or machine ({@code sub})
 * @param org the organisation acted for; a person with several picks one when signing in
 * @param roles lower-case role names, as the identity provider grants them
 */
public record Caller(String subject, UUID org, Set<String> roles) {

  /** Copies the roles: a caller does not change during a request. */
  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Whether the identity provider granted {@code role}. */
  public boolean is(String role) {
    return roles.contains(role);
  }
}
