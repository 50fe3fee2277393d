package org.isnad.whatif;

/** What is counted in a run. */
public enum Outcome {
  ORDERS("orders given"),
  ARRIVED("orders that reach a faction"),
  OBEYED("orders obeyed"),
  CONFLICTS("pairs of opposite orders"),
  ATTACKS("attacks"),
  FACADES("attacks under another name"),
  WAITS("days a faction waits with orders in hand"),
  DEFECTIONS("times a faction goes its own way"),
  REALIGNED("factions that obey another one most");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
