package org.isnad.origin.coordination.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a column of a table of shares holds. */
public enum Role {
  /** The id of what was shared, as given. */
  OBJECT,
  /** An address that was shared. */
  LINK,
  /** The words of the post. */
  TEXT,
  /** A hash or an id of a picture. */
  PICTURE,
  /** Who shared. */
  ACCOUNT,
  /** The post in which it was shared. */
  CONTENT,
  /** When. */
  TIME;

  /** As it is written: 'account'. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The role that is written so.
   *
   * @throws IllegalArgumentException when there is none, with those that there are
   */
  public static Role of(String words) {
    return Arrays.stream(values())
        .filter(role -> role.words().equals(words.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a column holds %s, not '%s'"
                        .formatted(
                            Arrays.stream(values())
                                .map(Role::words)
                                .collect(Collectors.joining(", ")),
                            words)));
  }
}
