package org.isnad.claim;

/** How the statement is put. */
public enum Modality {
  FACT,
  /** 'reportedly', 'is said to', 'allegedly'. */
  ALLEGED,
  /** 'plans to', 'vowed to', 'will'. */
  PLANNED,
  /** 'if', 'could', 'would'. */
  CONDITIONAL
}
