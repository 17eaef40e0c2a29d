package io.hanqiao.enterprise.register;

import io.hanqiao.platform.posting.Postings;
import io.hanqiao.vocabulary.NegativeFlag;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** The look-ups of registers the running transaction's organisation may see. */
@ApplicationScoped
public class RegisterChecks extends Postings<RegisterCheck> {

  /** The look-up that holds for each register about a firm: of several the one for the last day. */
  public Map<NegativeFlag, RegisterCheck> holding(UUID enterpriseId) {
    Map<NegativeFlag, RegisterCheck> newest = new EnumMap<>(NegativeFlag.class);
    find("enterpriseId = ?1 order by asOf, id", enterpriseId)
        .list()
        .forEach(check -> newest.put(check.flag(), check));
    return newest;
  }
}
