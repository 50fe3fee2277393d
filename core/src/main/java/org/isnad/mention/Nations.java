package org.isnad.mention;

import java.util.Optional;

/** Countries, nationalities, faiths and peoples by their names. One instance serves all threads. */
public final class Nations {
  private final Vocabulary vocabulary;

  private Nations(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Loads the vocabulary. */
  public static Nations load() {
    return new Nations(Vocabulary.load());
  }

  /** Whether words are the adjective of a state, people or faith: 'Iraqi', 'Kurdish'. */
  public boolean isNationality(String words) {
    Known known = vocabulary.known().get(words);
    return known != null && known.sort() == Known.Sort.ADJECTIVE;
  }

  /** Whether words are the name of a state: 'Iraq', 'the US'. */
  public boolean isCountry(String words) {
    Known known = vocabulary.known().get(words);
    return known != null && known.sort() == Known.Sort.COUNTRY;
  }

  /** ISO 3166 code of the state that words name in any form: 'Iranian', 'Tehran' -> IR. */
  public Optional<String> code(String words) {
    Known known = vocabulary.known().get(words);
    return known == null || known.key().length() != 2 ? Optional.empty() : Optional.of(known.key());
  }
}
