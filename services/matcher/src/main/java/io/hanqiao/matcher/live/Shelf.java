package io.hanqiao.matcher.live;

import io.hanqiao.matching.rulebook.RulebookReading;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rulebooks of one market. More are put there while others read. */
public final class Shelf<D, S, P> {

  private final Reading<D, S, P> reading;
  private final Map<String, String> contents = new ConcurrentHashMap<>();
  private volatile DatedMarkets<D, S, P> markets = new DatedMarkets<>(List.of());

  Shelf(Reading<D, S, P> reading) {
    this.reading = reading;
  }

  /** How the market's rulebooks are read. */
  @FunctionalInterface
  interface Reading<D, S, P> {
    RulebookReading<MarketRules<D, S, P>> read(Reader source) throws IOException;
  }

  /** The market under a text, or everything that is wrong with the text. Puts nothing here. */
  public RulebookReading<MarketRules<D, S, P>> read(String content) {
    try {
      return reading.read(new StringReader(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The market under each of its rulebooks. */
  public DatedMarkets<D, S, P> markets() {
    return markets;
  }

  /**
   * The text of a rulebook.
   *
   * @throws IllegalArgumentException if none of that id was put here
   */
  public String content(String rulebookId) {
    String content = contents.get(rulebookId);
    if (content == null) {
      throw new IllegalArgumentException("No rulebook " + rulebookId);
    }
    return content;
  }

  /**
   * Puts a rulebook beside the others.
   *
   * @return false if one of that id is there already
   * @throws IllegalArgumentException naming what is wrong with the text
   */
  synchronized boolean put(String content) {
    MarketRules<D, S, P> rules = read(content).orThrow();
    String id = rules.market().rulebookId();
    if (markets.named(id).isPresent()) {
      return false;
    }
    contents.put(id, content);
    List<MarketRules<D, S, P>> more = new ArrayList<>(markets.oldestFirst());
    more.add(rules);
    markets = new DatedMarkets<>(more);
    return true;
  }
}
