package org.isnad.passage.syntax;

/**
 * Tags, lemmas and the dependency tree of one sentence, arrays by token index.
 *
 * @param tags Penn Treebank tags
 * @param lemmas lower-case dictionary forms, digits collapsed to {@code 0}, number words to {@code
 *     #crd#} and {@code #ord#}
 * @param heads index of the governor, -1 for the root
 * @param relations label of the arc to the governor
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read once, never shared
public record Syntax(String[] tags, String[] lemmas, int[] heads, String[] relations) {}
