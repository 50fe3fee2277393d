package org.isnad.origin.coordination;

import java.util.List;
import org.isnad.base.Problem;

/**
 * Shares as they were read, with what could not be.
 *
 * @param rows how many rows or reports there were, headers not counted
 * @param bad how many of them could not be used
 * @param problems why; of many in one file the first hundred and how many more
 */
public record ShareTable(Shares shares, long rows, long bad, List<Problem> problems) {
  public ShareTable {
    problems = List.copyOf(problems);
  }
}
