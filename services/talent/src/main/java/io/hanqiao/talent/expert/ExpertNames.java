package io.hanqiao.talent.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons. The database shows them to their own institution alone: to everybody else,
 * operators and background work included, there are none.
 */
@ApplicationScoped
class ExpertNames implements PanacheRepositoryBase<ExpertName, UUID> {

  /** Keeps, replaces or forgets the name of an expert. */
  void keep(Expert expert, @Nullable String name) {
    @Nullable ExpertName kept = findById(expert.id());
    if (kept != null && name != null) {
      kept.replace(name);
    } else if (kept != null) {
      delete(kept);
    } else if (name != null) {
      persist(new ExpertName(expert.id(), expert.ownerOrg(), name));
    }
  }

  /** The names among these that the caller may see, by the expert's id. */
  Map<UUID, String> of(List<Expert> experts) {
    if (experts.isEmpty()) {
      return Map.of();
    }
    return find("expertId in ?1", experts.stream().map(Expert::id).toList()).stream()
        .collect(Collectors.toMap(ExpertName::expertId, ExpertName::name));
  }
}
