package org.isnad.voice;

import java.util.List;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * A whole text being read.
 *
 * @param readers by sentence index; null where a sentence is not read or not parsed
 */
record Scene(AnalysedText text, List<Quotation> quotations, List<@Nullable Reader> readers) {}
