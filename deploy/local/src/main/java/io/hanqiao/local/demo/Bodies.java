package io.hanqiao.local.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Cuts rows into bodies of JSON lines that a service takes: a row a line, every line ended. */
final class Bodies implements Iterator<byte[]> {
  // A tenth of what a service takes at once: a person sees progress, and a refusal costs little.
  static final int ROWS_A_REQUEST = 500;
  // Half of what a service takes at once; one more row always fits.
  static final int BYTES_A_REQUEST = 4 << 20;

  private final Iterator<Row> rows;
  private final Function<IdOf, String> ids;

  Bodies(Iterator<Row> rows, Function<IdOf, String> ids) {
    this.rows = rows;
    this.ids = ids;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public byte[] next() {
    if (!rows.hasNext()) {
      throw new NoSuchElementException();
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = 0; i < ROWS_A_REQUEST && body.size() < BYTES_A_REQUEST && rows.hasNext(); i++) {
      body.writeBytes(rows.next().line(ids).getBytes(StandardCharsets.UTF_8));
      body.write('\n');
    }
    return body.toByteArray();
  }
}
