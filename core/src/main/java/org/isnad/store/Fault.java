package org.isnad.store;

/**
 * Something in the case is not what was recorded.
 *
 * @param where the row: table and id
 * @param what is wrong, one sentence
 */
public record Fault(String where, String what) {
  public String line() {
    return where + ": " + what;
  }
}
