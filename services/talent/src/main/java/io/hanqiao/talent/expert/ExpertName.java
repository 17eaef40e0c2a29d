package io.hanqiao.talent.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The name of a person: the one place it is kept. */
@Entity
public class ExpertName {

  @Id private UUID expertId;

  @Column(updatable = false)
  private UUID ownerOrg;

  private String name;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected ExpertName() {}

  /** The name of one of an organisation's experts. */
  ExpertName(UUID expertId, UUID ownerOrg, String name) {
    this.expertId = expertId;
    this.ownerOrg = ownerOrg;
    this.name = name;
  }

  void replace(String newName) {
    name = newName;
  }

  UUID expertId() {
    return expertId;
  }

  String name() {
    return name;
  }
}
