package org.isnad.voice;

import java.util.List;

/** One way of giving words to a source. */
interface Rule {
  /** The attributions that this rule reads in a sentence. */
  List<Draft> read(Reader reader);
}
