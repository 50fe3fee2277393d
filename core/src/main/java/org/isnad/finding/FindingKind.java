package org.isnad.finding;

/** What a finding is about. */
public enum FindingKind {
  /** By which ways who can reach whom. */
  CHANNELS,
  /** Orders that pull in opposite directions. */
  CONFLICTS,
  /** One happening in all its accounts. */
  INCIDENTS,
  /** Who may stand behind a name. */
  FACADES,
  /** On whom the network hangs. */
  LINCHPINS,
  /** What the loss of somebody, or a day, changed. */
  CHANGES,
  /** One camp that says or orders both. */
  MIXED,
  /** What rests on little, and what to look for. */
  HOLES
}
