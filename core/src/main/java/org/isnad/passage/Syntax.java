package org.isnad.passage;

/**
 * Tags, lemmas and the dependency tree of one sentence, arrays by token index.
 *
 * @param heads index of the governor, or {@link Token#ROOT}
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read once, never shared
record Syntax(String[] tags, String[] lemmas, int[] heads, String[] relations) {}
