/**
 * Sentences, tokens, tags, names and parses of a report's text, with exact offsets.
 *
 * <p>Comes in: a {@link org.isnad.report.Report} with its zones and languages. Goes out: an {@link
 * org.isnad.passage.AnalysedText}. May import: base, report. Sole owner of the NLP libraries.
 *
 * <ul>
 *   <li>No sentence crosses the ends of a zone. {@code Sentence.zone} says what the zone is for.
 *   <li>{@code Token.tag} is a Penn Treebank tag with OntoNotes' additions (HYPH, NFP, ADD, AFX,
 *       GW, XX).
 *   <li>{@code Token.relation} is one of the labels in docs/parse.md, which are those of the
 *       OntoNotes conversion of Choi and McCallum, not Universal Dependencies: prepositions head
 *       their nouns ({@code prep}, {@code pobj}), passive agents are {@code agent}, the verb heads
 *       its auxiliaries.
 *   <li>{@code Token.entity} is PERSON, ORGANIZATION, LOCATION, MISC or O.
 *   <li>{@link org.isnad.passage.Tree} walks the parse: children by label, subtree spans, the head
 *       of a span, paths.
 * </ul>
 */
@NullMarked
package org.isnad.passage;

import org.jspecify.annotations.NullMarked;
