package org.isnad.app.view;

/** A number with its noun: '1 report', '2 reports'. */
public final class Counted {
  private Counted() {}

  /**
   * @param noun in the singular; its plural ends in s
   */
  public static String of(long count, String noun) {
    return of(count, noun, noun + "s");
  }

  /** With a plural of its own: '2 pairs of orders'. */
  public static String of(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
