package org.isnad.mention;

/**
 * A phrase that the vocabulary knows.
 *
 * @param sort how it stands for what it names
 * @param kind what it names
 * @param key the same for all forms of one name: 'US', 'American', 'Washington' -> 'US'
 */
record Known(Sort sort, ActorKind kind, String key) {
  /** How a phrase stands for what it names. */
  enum Sort {
    NAME,
    /** 'Iran'. */
    COUNTRY,
    /** 'Iranian', 'Kurdish'. */
    ADJECTIVE,
    /** 'Iranians', 'Kurds'. */
    PEOPLE,
    /** The seat that may stand for a government: 'Tehran'. */
    SEAT
  }
}
