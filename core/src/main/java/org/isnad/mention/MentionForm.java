package org.isnad.mention;

/** How a mention refers. */
public enum MentionForm {
  NAME,
  /** A common noun phrase that stands for an actor: 'a trader close to the governor'. */
  DESCRIPTION,
  /**
   * A nationality or country that only modifies another noun: 'Iranian' in 'Iranian officials',
   * 'US' in 'US forces'. It names the country and is no actor of the sentence by itself.
   */
  MODIFIER,
  /** A definite short form of something named before: 'the group', 'the general'. */
  SHORT_FORM,
  PRONOUN
}
