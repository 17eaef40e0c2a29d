package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody who may sign in to a local system, as listed in {@code seeds/demo/users.json}. */
final class DemoUser {
  private final String user;
  private final String name;
  private final Map<String, Object> claims = new LinkedHashMap<>();

  DemoUser(
      @JsonProperty(value = "user", required = true) String user,
      @JsonProperty(value = "name", required = true) String name) {
    this.user = user;
    this.name = name;
    claims.put("sub", subject());
    claims.put("name", name);
  }

  /** Whatever else the list says of a user (org, roles, bureau, level) is a claim. */
  @JsonAnySetter
  void claim(String key, Object value) {
    claims.put(key, value);
  }

  /** The name used to sign in. */
  String user() {
    return user;
  }

  /** The name to show. */
  String name() {
    return name;
  }

  /** Opaque, and the same in every home, so that what a user did stays theirs. */
  String subject() {
    return UUID.nameUUIDFromBytes(("hanqiao demo user " + user).getBytes(UTF_8)).toString();
  }

  /** What a token says of the user, {@code sub} included. */
  Map<String, Object> claims() {
    return Map.copyOf(claims);
  }

  static List<DemoUser> read(Path file) {
    try {
      return new ObjectMapper().readValue(file.toFile(), new TypeReference<List<DemoUser>>() {});
    } catch (IOException e) {
      throw new LaunchException(
          "无法读取演示用户 " + file + "：" + e.getMessage(),
          "Could not read the demo users " + file + ": " + e.getMessage(),
          e);
    }
  }

  static Optional<DemoUser> named(List<DemoUser> users, String user) {
    return users.stream().filter(u -> u.user.equals(user)).findFirst();
  }

  static String names(List<DemoUser> users) {
    return users.stream().map(DemoUser::user).collect(Collectors.joining(" "));
  }
}
