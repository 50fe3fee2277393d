package org.isnad.claim;

import java.util.function.Consumer;
import org.isnad.claim.frame.Template;

/** Makes claims of one kind from matched frames. */
interface ClaimMaker {
  /** First word of the templates it reads: {@code relation}. */
  String kind();

  /**
   * Checks a template when frames are loaded.
   *
   * @throws IllegalArgumentException that says what is wrong with it
   */
  void check(Template template);

  void make(Template template, Match match, Scene scene, Consumer<Claim> out);
}
