package io.hanqiao.platform.consume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;

/**
 * The body of an event: an aggregate's state as JSON. Each consumer reads it once, straight into a
 * form of its own; nothing is read of an event that a consumer passes over.
 */
public final class EventState {

  private final byte[] json;

  /** The bytes as they came; they are not copied. */
  public EventState(byte[] json) {
    this.json = json;
  }

  /**
   * The state in a form of the consumer's. Safe on any thread.
   *
   * @param reader made for the form
   * @throws UnreadableEvent saying why it cannot be read so
   */
  public <T> T as(Class<T> form, ObjectReader reader) {
    try {
      Object state = reader.readValue(json);
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
    int at = 0;
    while (at < json.length && Character.isWhitespace(json[at])) {
      at++;
    }
    return at < json.length && json[at] == '{';
  }
}
