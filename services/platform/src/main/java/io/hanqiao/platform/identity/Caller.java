package io.hanqiao.platform.identity;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who sent the request: one person or machine, acting for one organisation.
 *
 * @param subject pseudonymous id of the person or machine ({@code sub})
 * @param org the organisation acted for; a person with several picks one when signing in
 * @param roles lower-case role names, as the identity provider grants them
 * @param area the part of the land an authority acts for, {@link #EVERYWHERE} if all of it; null if
 *     the identity provider says nothing of it
 */
public record Caller(String subject, UUID org, Set<String> roles, @Nullable String area) {

  /** The area of an authority above those that have a part of the land each. */
  public static final String EVERYWHERE = "*";

  /** Roles travel to the database as a list with commas: what is not one word is no role. */
  private static final Predicate<String> ROLE = Pattern.compile("[a-z][a-z-]*").asMatchPredicate();

  /** Copies the roles: a caller does not change during a request. */
  public Caller {
    roles = roles.stream().filter(ROLE).collect(Collectors.toUnmodifiableSet());
  }

  /** A caller of no area. */
  public Caller(String subject, UUID org, Set<String> roles) {
    this(subject, org, roles, null);
  }

  /** Whether the caller's authority reaches into a part of the land. */
  public boolean actsIn(String part) {
    return EVERYWHERE.equals(area) || part.equals(area);
  }

  /** Whether the identity provider granted {@code role}. */
  public boolean is(String role) {
    return roles.contains(role);
  }
}
