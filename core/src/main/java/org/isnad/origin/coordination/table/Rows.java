package org.isnad.origin.coordination.table;

import java.time.DateTimeException;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.origin.coordination.CarriedObject;
import org.isnad.origin.coordination.Shares;
import org.jspecify.annotations.Nullable;

/** Makes rows of a table into shares. */
final class Rows {
  private final Shares.Builder shares;
  private final ProblemLog problems;
  private final String file;

  Rows(Shares.Builder shares, ProblemLog problems, String file) {
    this.shares = shares;
    this.problems = problems;
    this.file = file;
  }

  /**
   * One row: a share of its object, or of its link, text and picture each where it has no object.
   *
   * @param line where it begins, from 1
   * @param cell what stands under a role; null or blank for nothing
   */
  void row(long line, Function<Role, @Nullable String> cell) {
    String account = strip(cell, Role.ACCOUNT);
    String time = strip(cell, Role.TIME);
    String object = strip(cell, Role.OBJECT);
    if (account.isEmpty()) {
      bad(line, "The account is missing.", "Say who shared it, or take the row out.");
    } else if (time.isEmpty()) {
      bad(line, "The time is missing.", "Say when it was shared, or take the row out.");
    } else {
      String given = strip(cell, Role.CONTENT);
      String content = given.isEmpty() ? file + " line " + line : given;
      add(line, account, content, time, object, cell);
    }
  }

  private void add(
      long line,
      String account,
      String content,
      String time,
      String object,
      Function<Role, @Nullable String> cell) {
    try {
      long at = Timestamps.millis(time);
      if (!object.isEmpty()) {
        shares.add(object, account, content, at);
        return;
      }
      CarriedObject.ofLink(strip(cell, Role.LINK))
          .ifPresent(link -> shares.add(link, account, content, at));
      CarriedObject.ofText(strip(cell, Role.TEXT))
          .ifPresent(text -> shares.add(text, account, content, at));
      CarriedObject.ofPicture(strip(cell, Role.PICTURE))
          .ifPresent(picture -> shares.add(picture, account, content, at));
    } catch (DateTimeException e) {
      bad(
          line,
          "The time cannot be read: " + e.getMessage() + ".",
          "Write seconds since 1970, or a date like 2021-06-16T22:04:51Z.");
    }
  }

  private void bad(long line, String what, String cure) {
    problems.add(file, line, what, cure);
  }

  private static String strip(Function<Role, @Nullable String> cell, Role role) {
    return Objects.requireNonNullElse(cell.apply(role), "").strip();
  }
}
