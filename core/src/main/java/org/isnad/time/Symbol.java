package org.isnad.time;

/**
 * Words that have been read as something.
 *
 * @param category what they are
 * @param begin index of the first word
 * @param end index after the last
 * @param value a {@link Meaning}, {@link Length}, {@link Unit} or number (of the month, of people),
 *     or a code such as {@code TMO}, by category
 * @param rule number of the rule that read them, in the order of the files; 0 for single words
 */
record Symbol(Category category, int begin, int end, Object value, int rule) {
  Symbol as(Category wider) {
    return new Symbol(wider, begin, end, value, rule);
  }
}
