package org.isnad.mention;

/** How a mention refers. */
public enum MentionForm {
  NAME,
  /** A common noun phrase that stands for an actor: 'a political leader close to Iran'. */
  DESCRIPTION,
  /** A definite short form of something named before: 'the group', 'the general'. */
  SHORT_FORM,
  PRONOUN
}
