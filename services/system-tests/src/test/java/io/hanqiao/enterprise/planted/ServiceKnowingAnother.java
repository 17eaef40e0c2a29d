package io.hanqiao.enterprise.planted;

import dev.cel.runtime.CelRuntime;
import io.hanqiao.condition.planted.ConditionWithFramework;
import io.hanqiao.credit.planted.KnownService;
import io.hanqiao.matching.planted.MatchingWithFramework;
import io.hanqiao.ownconditions.planted.OwnConditionsWithFramework;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import java.time.Instant;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;

/** Breaks every rule of a service at once. */
public class ServiceKnowingAnother {

  @Inject KnownService other;
  MatchingWithFramework matching;
  ConditionWithFramework condition;
  OwnConditionsWithFramework own;
  CelRuntime cel;
  KafkaProducer<String, String> producer;
  KafkaConsumer<String, String> consumer;

  /** An endpoint for everybody. */
  @GET
  @Transactional
  public Instant open() {
    return Instant.now();
  }
}
