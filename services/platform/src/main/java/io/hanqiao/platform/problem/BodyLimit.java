package io.hanqiao.platform.problem;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a body that did not say how long it would be. */
@Provider
public class BodyLimit implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    context.setInputStream(new Bounded(context.getInputStream()));
    return context.proceed();
  }

  private static final class Bounded extends FilterInputStream {

    private long left = FrontDoor.LARGEST_BODY;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      int some = super.read(bytes, from, most);
      count(some);
      return some;
    }

    private void count(int some) {
      left -= Math.max(some, 0);
      if (left < 0) {
        throw FrameworkProblems.of(413);
      }
    }
  }
}
