package io.hanqiao.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of the loopback interface. */
final class Ports {
  // Below the range from which the kernel takes the ports of outgoing connections: a client that
  // keeps knocking at a stopped broker must not be given the broker's own port and meet itself.
  private static final int LOWEST = 20_000;
  private static final int BEYOND = 32_000;

  private Ports() {}

  static InetAddress loopback() {
    try {
      return InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether nobody listens there, on the loopback interface or on all of them. */
  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(loopback(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether somebody accepts connections there. */
  static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(loopback(), port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** So many different free ports. */
  static List<Integer> free(int count) {
    List<Integer> found = new ArrayList<>();
    while (found.size() < count) {
      int candidate = ThreadLocalRandom.current().nextInt(LOWEST, BEYOND);
      if (!found.contains(candidate) && isFree(candidate)) {
        found.add(candidate);
      }
    }
    return List.copyOf(found);
  }
}
