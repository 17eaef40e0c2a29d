package io.hanqiao.benchmarks.rivals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.store.MMapDirectory;

/**
 * A Lucene index of the offers, mapped into memory: one segment, a document a row in the order of
 * the rows. Marks are terms, figures are points, and all numbers are doc values too.
 */
final class LuceneIndex implements AutoCloseable {

  private static final int BUFFER_MEGABYTES = 1_024;

  final FlatMarket market;
  final IndexReader reader;
  private final Path files;
  private final MMapDirectory directory;

  LuceneIndex(FlatMarket market) throws IOException {
    this.market = market;
    this.files = Files.createTempDirectory("lucene-index-");
    this.directory = new MMapDirectory(files);
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            // Keeps documents in the order in which they come.
            .setMergePolicy(new LogByteSizeMergePolicy());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int row = 0; row < market.size(); row++) {
        writer.addDocument(document(row));
      }
      writer.forceMerge(1);
    }
    this.reader = DirectoryReader.open(directory);
  }

  private Document document(int row) {
    Document document = new Document();
    long[] terms = market.terms(row);
    for (int i = 0; i < terms.length; i++) {
      String column = market.checks().get(i).column();
      if (market.checks().get(i).comparison().isOfMarks()) {
        for (long rest = terms[i]; rest != 0; rest &= rest - 1) {
          document.add(new StringField(column, mark(rest), Field.Store.NO));
        }
      } else {
        document.add(new LongPoint(column, terms[i]));
      }
      document.add(new NumericDocValuesField(column, terms[i]));
    }
    long[] figures = market.figures(row);
    for (int i = 0; i < figures.length; i++) {
      document.add(new NumericDocValuesField(ScoreFigures.OF_OFFER.get(i), figures[i]));
    }
    return document;
  }

  /** The lowest of the marks as a term. */
  static String mark(long marks) {
    return String.valueOf(Long.numberOfTrailingZeros(marks));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    for (String name : directory.listAll()) {
      directory.deleteFile(name);
    }
    directory.close();
    Files.delete(files);
  }
}
