package io.hanqiao.platform.identity;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of this request, read from the verified token. */
@RequestScoped
public class CurrentCaller {

  /** One word: what else a token may hold is no area. */
  private static final Predicate<String> AREA = Pattern.compile("[a-z0-9-]+").asMatchPredicate();

  private final SecurityIdentity identity;

  CurrentCaller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * Returns who calls.
   *
   * @throws ProblemException 401 without a token or if the token names nobody, 403 if it names no
   *     organisation
   */
  public Caller get() {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)
        || token.getSubject() == null
        || token.getSubject().isBlank()) {
      throw new ProblemException(ProblemCode.UNAUTHENTICATED);
    }
    UUID org =
        Optional.ofNullable(token.<Object>getClaim("org"))
            .map(Object::toString)
            .flatMap(CurrentCaller::uuid)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemCode.FORBIDDEN,
                        new Text(
                            "令牌没有可用的 org（机构编号，UUID）声明，请重新选择机构登录。",
                            "The token has no usable `org` claim (organisation id, a UUID): sign in"
                                + " again and pick an organisation.")));
    return new Caller(token.getSubject(), org, identity.getRoles(), area(token));
  }

  /** A district's bureau acts in its district, a city's everywhere, any other one nowhere. */
  private static @Nullable String area(JsonWebToken token) {
    if ("city".equals(token.<Object>getClaim("level"))) {
      return Caller.EVERYWHERE;
    }
    Object district = token.getClaim("district");
    return district != null && AREA.test(district.toString()) ? district.toString() : null;
  }

  /**
   * When the token ends: no answer goes on beyond it.
   *
   * @throws ProblemException 401 without a token
   */
  public Instant until() {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      throw new ProblemException(ProblemCode.UNAUTHENTICATED);
    }
    return Instant.ofEpochSecond(token.getExpirationTime());
  }

  private static Optional<UUID> uuid(String text) {
    try {
      UUID uuid = UUID.fromString(text);
      // The reader takes 1-1-1-1-1 as well: two spellings of one organisation.
      return uuid.toString().equalsIgnoreCase(text) ? Optional.of(uuid) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
