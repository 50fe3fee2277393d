package org.isnad.eval.muc4;

/** The five slots, in the order of the form. */
public enum Role {
  PERP_IND("PerpInd", "perp_individual"),
  PERP_ORG("PerpOrg", "perp_org"),
  TARGET("Target", "target"),
  /** Named people only: the key's HUM TGT NAME. */
  VICTIM("Victim", "victim"),
  WEAPON("Weapon", "weapon");

  private final String json;
  private final String key;

  Role(String json, String key) {
    this.json = json;
    this.key = key;
  }

  /** The slot's name in the JSON. */
  String json() {
    return json;
  }

  /** Its name among the scores. */
  String key() {
    return key;
  }
}
