package io.hanqiao.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

  private static final String HEADER = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @Test
  void aHeaderReadAndWrittenAgainIsTheSame() {
    try (Scope scope = TraceParent.parent(HEADER).makeCurrent()) {
      assertThat(TraceParent.current()).isEqualTo(HEADER);
      assertThat(TraceParent.currentTraceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }
  }

  @Test
  void outsideATraceThereIsNone() {
    assertThat(TraceParent.current()).isNull();
    assertThat(TraceParent.currentTraceId()).isNull();
  }

  @Test
  void anUnsampledTraceStaysUnsampled() {
    SpanContext span =
        Span.fromContext(TraceParent.parent(HEADER.replace("-01", "-00"))).getSpanContext();
    assertThat(span.isValid()).isTrue();
    assertThat(span.isSampled()).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "garbage",
        "00-0-0-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "00-zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz-00f067aa0ba902b7-01"
      })
  void aBrokenHeaderIsNoParentAndNoFailure(String header) {
    assertThat(Span.fromContext(TraceParent.parent(header)).getSpanContext().isValid()).isFalse();
  }
}
