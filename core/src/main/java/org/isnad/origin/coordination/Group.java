package org.isnad.origin.coordination;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The accounts that carried one object together.
 *
 * @param accounts by name
 * @param contents how many posts or reports of theirs
 * @param first when the first of them was
 * @param last when the last was; may be further from the first than the window, through others
 * @param meanApart how far apart the two shares of a pair are in the mean
 */
public record Group(
    String object,
    List<String> accounts,
    int contents,
    Instant first,
    Instant last,
    Duration meanApart) {
  public Group {
    accounts = List.copyOf(accounts);
  }
}
