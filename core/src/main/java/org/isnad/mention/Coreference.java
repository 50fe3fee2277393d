package org.isnad.mention;

import org.isnad.base.Confidence;
import org.isnad.base.Id;

/**
 * A later mention goes back to an earlier one in the same report. It joins words inside one text;
 * it is no judgement on who is who.
 *
 * @param later the pronoun, short form, or repeated name
 * @param earlier what it goes back to
 * @param rule the rule that joined them
 */
public record Coreference(Id later, Id earlier, String rule, Confidence confidence) {}
