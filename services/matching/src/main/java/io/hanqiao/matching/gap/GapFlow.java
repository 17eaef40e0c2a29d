package io.hanqiao.matching.gap;

import com.google.ortools.Loader;
import com.google.ortools.graph.MaxFlow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The maximum flow through a network, and how far its residual reaches from the source. Nodes:
 * needs, then offers as they take in, then offers as they give on, then pools, then source and
 * sink.
 */
final class GapFlow {

  /** More than all demand together can be. */
  private static final long UNBOUNDED = Long.MAX_VALUE / 4;

  private final GapNetwork network;
  private final MaxFlow solver = new MaxFlow();
  private final int firstOffer;
  private final int firstOutlet;
  private final int firstPool;
  private final int source;
  private final int sink;

  private GapFlow(GapNetwork network) {
    this.network = network;
    this.firstOffer = network.needs().size();
    this.firstOutlet = firstOffer + network.offers().size();
    this.firstPool = firstOutlet + network.offers().size();
    this.source = firstPool + network.pools().size();
    this.sink = source + 1;
  }

  /** Money that goes from one to another, 分. */
  record Part(int from, int to, long fen) {}

  /**
   * What was found.
   *
   * @param toOffers from needs to offers, above zero
   * @param toPools from offers to pools, above zero
   * @param reached what the residual reaches from the source: the source side of the minimum cut
   */
  record Solved(List<Part> toOffers, List<Part> toPools, Reached reached) {}

  /**
   * The source side of the cut.
   *
   * @param needs by number
   * @param offers that can take in
   * @param outlets offers that can give on: for one that only takes in, its headroom is cut
   * @param pools whose capacity is cut
   */
  record Reached(BitSet needs, BitSet offers, BitSet outlets, BitSet pools) {}

  /** Solves a network. */
  static Solved solve(GapNetwork network) {
    Native.load();
    return new GapFlow(network).solved();
  }

  /** The solver's library is unpacked and loaded once. */
  private static final class Native {

    static {
      Loader.loadNativeLibraries();
    }

    static void load() {}
  }

  private Solved solved() {
    for (int need = 0; need < firstOffer; need++) {
      GapNetwork.Need asked = network.needs().get(need);
      solver.addArcWithCapacity(source, need, asked.amountFen());
      for (int offer : asked.offers()) {
        solver.addArcWithCapacity(need, firstOffer + offer, UNBOUNDED);
      }
    }
    for (int offer = 0; offer < network.offers().size(); offer++) {
      GapNetwork.Offer open = network.offers().get(offer);
      Long headroom = open.headroomFen();
      solver.addArcWithCapacity(
          firstOffer + offer, firstOutlet + offer, headroom == null ? UNBOUNDED : headroom);
      for (int pool : open.pools()) {
        solver.addArcWithCapacity(firstOutlet + offer, firstPool + pool, UNBOUNDED);
      }
      if (open.pools().isEmpty()) {
        solver.addArcWithCapacity(firstOutlet + offer, sink, UNBOUNDED);
      }
    }
    for (int pool = 0; pool < network.pools().size(); pool++) {
      solver.addArcWithCapacity(firstPool + pool, sink, network.pools().get(pool).capacityFen());
    }
    MaxFlow.Status status = solver.solve(source, sink);
    if (status != MaxFlow.Status.OPTIMAL) {
      throw new IllegalStateException("The flow was not solved: " + status);
    }
    return new Solved(
        parts(0, firstOffer, firstOffer), parts(firstOutlet, firstPool, firstPool), reached());
  }

  /** The flow on arcs from one layer to the nodes after another's first. */
  private List<Part> parts(int firstTail, int endTail, int firstHead) {
    List<Part> parts = new ArrayList<>();
    for (int arc = 0; arc < solver.getNumArcs(); arc++) {
      int tail = solver.getTail(arc);
      long flow = solver.getFlow(arc);
      if (flow > 0 && tail >= firstTail && tail < endTail && solver.getHead(arc) != sink) {
        parts.add(new Part(tail - firstTail, solver.getHead(arc) - firstHead, flow));
      }
    }
    return parts;
  }

  private Reached reached() {
    List<List<Integer>> onward = residual();
    BitSet seen = new BitSet(sink + 1);
    Deque<Integer> open = new ArrayDeque<>(List.of(source));
    seen.set(source);
    while (!open.isEmpty()) {
      for (int next : onward.get(open.remove())) {
        if (!seen.get(next)) {
          seen.set(next);
          open.add(next);
        }
      }
    }
    return new Reached(
        seen.get(0, firstOffer),
        seen.get(firstOffer, firstOutlet),
        seen.get(firstOutlet, firstPool),
        seen.get(firstPool, source));
  }

  /** Along an arc that is not full, and back along one that carries anything. */
  private List<List<Integer>> residual() {
    List<List<Integer>> onward = new ArrayList<>();
    for (int node = 0; node <= sink; node++) {
      onward.add(new ArrayList<>());
    }
    for (int arc = 0; arc < solver.getNumArcs(); arc++) {
      if (solver.getFlow(arc) < solver.getCapacity(arc)) {
        onward.get(solver.getTail(arc)).add(solver.getHead(arc));
      }
      if (solver.getFlow(arc) > 0) {
        onward.get(solver.getHead(arc)).add(solver.getTail(arc));
      }
    }
    return onward;
  }
}
