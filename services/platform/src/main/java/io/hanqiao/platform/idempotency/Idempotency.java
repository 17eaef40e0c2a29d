package io.hanqiao.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.problem.Problem;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Runs a command once per (organisation, principal, route, key).
 *
 * <p>The key is taken by an insert in the command's own transaction: a concurrent duplicate waits
 * for it, at most as long as the lock timeout, and then finds the answer. A crash between commit
 * and reply is healed by asking again; a command that was refused has left no key behind.
 */
@RequestScoped
public class Idempotency {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");

  private final Transactions transactions;
  private final CurrentCaller caller;
  private final IdempotencyKeys keys;
  private final ObjectMapper mapper;
  private final RoutingContext request;

  Idempotency(
      Transactions transactions,
      CurrentCaller caller,
      IdempotencyKeys keys,
      ObjectMapper mapper,
      RoutingContext request) {
    this.transactions = transactions;
    this.caller = caller;
    this.keys = keys;
    this.mapper = mapper;
    this.request = request;
  }

  /**
   * Runs {@code effect} in a transaction of the caller's unless {@code key} was used before.
   *
   * @param key the Idempotency-Key header
   * @param content the request's body as it was understood; another content under the same key is
   *     refused
   * @throws ProblemException 400 without a usable key, 422 for another content, 409 if the first
   *     request still runs when waiting ends
   */
  public Response once(@Nullable String key, Object content, Supplier<Answer> effect) {
    String usable = usable(onlyOne() ? key : null);
    String hash = hash(content, request.request().query());
    return transactions.asCaller(
        () -> {
          Caller who = caller.get();
          String route = request.request().method() + " " + request.request().path();
          IdempotencyKeys.Use use = new IdempotencyKeys.Use(who, route, usable);
          if (!keys.take(use, hash)) {
            return replay(keys.stored(use), hash);
          }
          IdempotencyKeys.Stored answer = stored(effect.get(), hash);
          keys.answer(use, answer);
          return response(answer);
        });
  }

  /** Of two keys the framework would hand over the first and the client may mean the second. */
  private boolean onlyOne() {
    return request.request().headers().getAll("Idempotency-Key").size() <= 1;
  }

  private static String usable(@Nullable String key) {
    if (key == null || !KEY.matcher(key).matches()) {
      throw new ProblemException(
          ProblemCode.IDEMPOTENCY_KEY_MISSING,
          new Text(
              "请为每次提交生成一个 8 至 128 位可见 ASCII 字符的 Idempotency-Key（如 UUID），重试时沿用。",
              "Make an Idempotency-Key of 8 to 128 visible ASCII characters for each submission (a"
                  + " UUID, say) and use it again when you retry."));
    }
    return key;
  }

  private Response replay(IdempotencyKeys.Stored stored, String hash) {
    if (!stored.requestHash().equals(hash)) {
      throw new ProblemException(
          ProblemCode.IDEMPOTENCY_KEY_REUSED,
          new Text("此键已用于另一份内容，请换一个新键。", "This key was used for another content: make a new key."));
    }
    return response(stored);
  }

  private IdempotencyKeys.Stored stored(Answer answer, String hash) {
    return new IdempotencyKeys.Stored(
        hash, answer.status(), answer.location(), answer.etag(), json(answer.body()));
  }

  private static Response response(IdempotencyKeys.Stored stored) {
    Response.ResponseBuilder response =
        Response.status(stored.status())
            .type(stored.status() < 400 ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE)
            .entity(stored.body());
    if (stored.location() != null) {
      response.header("Location", stored.location());
    }
    if (stored.etag() != null) {
      response.header("ETag", stored.etag());
    }
    return response.build();
  }

  /** The query belongs to what is asked: it may say how to treat the body. */
  private String hash(Object content, @Nullable String query) {
    String asked = json(content) + (query == null ? "" : "?" + query);
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(asked.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private String json(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot be written as JSON: " + value.getClass(), e);
    }
  }
}
