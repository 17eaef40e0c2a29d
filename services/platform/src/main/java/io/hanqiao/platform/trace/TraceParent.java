package io.hanqiao.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/** The W3C {@code traceparent} that travels with an event. */
public final class TraceParent {

  private TraceParent() {}

  /** The running span as a header value, or null outside a trace. */
  public static @Nullable String current() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex()
        : null;
  }

  /** The trace id of the running span, or null outside a trace. */
  public static @Nullable String currentTraceId() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid() ? span.getTraceId() : null;
  }

  /**
   * A context whose parent is {@code traceparent}; the root context if that is absent or broken.
   */
  public static Context parent(@Nullable String traceparent) {
    String[] part = traceparent == null ? new String[0] : traceparent.split("-", -1);
    if (part.length < 4 || part[1].length() != 32 || part[2].length() != 16) {
      return Context.root();
    }
    TraceFlags flags = "01".equals(part[3]) ? TraceFlags.getSampled() : TraceFlags.getDefault();
    SpanContext remote =
        SpanContext.createFromRemoteParent(part[1], part[2], flags, TraceState.getDefault());
    return Context.root().with(Span.wrap(remote));
  }
}
