package io.hanqiao.platform.outbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.Producer;

/**
 * A producer whose process stops, as in a long pause, after it sent a batch and before it commits.
 */
final class StalledProducer {

  final CountDownLatch sent = new CountDownLatch(1);
  final CountDownLatch goOn = new CountDownLatch(1);

  /** The real producer with the pause built in. */
  @SuppressWarnings("unchecked")
  Producer<byte[], byte[]> around(Producer<byte[], byte[]> real) {
    return (Producer<byte[], byte[]>)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Producer.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("commitTransaction")) {
                real.flush();
                sent.countDown();
                goOn.await();
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
