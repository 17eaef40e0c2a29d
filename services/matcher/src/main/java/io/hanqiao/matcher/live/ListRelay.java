package io.hanqiao.matcher.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.outbox.RelaySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lists are told by a relay of their own: thousands of them keep nothing else waiting. */
@ApplicationScoped
class ListRelay {

  @Produces
  @Singleton
  RelaySource lists(ObjectMapper json) {
    return new RelaySource("lists", connection -> new UntoldLists(connection, json.writer()));
  }
}
