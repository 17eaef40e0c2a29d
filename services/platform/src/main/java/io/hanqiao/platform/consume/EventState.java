package io.hanqiao.platform.consume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The body of an event: an aggregate's state as JSON. Each consumer reads it once, straight into a
 * form of its own; nothing is read of an event that a consumer passes over.
 */
public final class EventState {

  private final byte[] json;
  private final int from;
  private final int length;

  /** The bytes as they came; they are not copied. */
  public EventState(byte[] json) {
    this(json, 0, json.length);
  }

  /** Bytes among others; they are not copied. */
  EventState(byte[] json, int from, int length) {
    this.json = json;
    this.from = from;
    this.length = length;
  }

  /** Bytes of the body. */
  int length() {
    return length;
  }

  /** Writes the bytes as they came. */
  void writeTo(ByteBuffer target) {
    target.put(json, from, length);
  }

  /**
   * The state in a form of the consumer's. Safe on any thread.
   *
   * @param reader made for the form
   * @throws UnreadableEvent saying why it cannot be read so
   */
  public <T> T as(Class<T> form, ObjectReader reader) {
    try {
      Object state = reader.readValue(json, from, length);
      if (state == null || !isObject()) {
        throw new UnreadableEvent("The body is not a JSON object");
      }
      return form.cast(state);
    } catch (DatabindException e) {
      throw new UnreadableEvent(
          isObject()
              ? "The body is not JSON of the form read here: " + e.getOriginalMessage()
              : "The body is not a JSON object");
    } catch (JsonProcessingException e) {
      throw new UnreadableEvent("The body is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UnreadableEvent(
          "The body is not JSON: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  /** Whether it begins like one. */
  private boolean isObject() {
    int at = from;
    while (at < from + length && Character.isWhitespace(json[at])) {
      at++;
    }
    return at < from + length && json[at] == '{';
  }
}
