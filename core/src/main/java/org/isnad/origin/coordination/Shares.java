package org.isnad.origin.coordination;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Many shares, in columns: tens of millions fit in memory. Immutable. */
public final class Shares {
  /** Objects and contents are numbered together: what is an object may itself be a post. */
  private final Names things;

  private final Names accounts;
  private final int[] object;
  private final int[] account;
  private final int[] content;
  private final long[] millis;
  private final int size;

  private Shares(Builder made) {
    things = made.things;
    accounts = made.accounts;
    object = made.object;
    account = made.account;
    content = made.content;
    millis = made.millis;
    size = made.size;
  }

  public static Shares of(List<Share> shares) {
    Builder builder = new Builder();
    shares.forEach(s -> builder.add(s.object(), s.account(), s.content(), s.at().toEpochMilli()));
    return builder.build();
  }

  public int size() {
    return size;
  }

  /**
   * One share.
   *
   * @param row in [0, size)
   */
  public Share get(int row) {
    return new Share(
        things.name(object[row]),
        accounts.name(account[row]),
        things.name(content[row]),
        Instant.ofEpochMilli(millis[row]));
  }

  int things() {
    return things.size();
  }

  int accounts() {
    return accounts.size();
  }

  int object(int row) {
    return object[row];
  }

  int account(int row) {
    return account[row];
  }

  int content(int row) {
    return content[row];
  }

  long millis(int row) {
    return millis[row];
  }

  String thing(int number) {
    return things.name(number);
  }

  /** Names of accounts, each made once. */
  IntFunction<String> accountNames() {
    @Nullable String[] made = new String[accounts.size()];
    return number -> {
      String name = made[number];
      if (name == null) {
        name = accounts.name(number);
        made[number] = name;
      }
      return name;
    };
  }

  /** Gathers shares; used once. */
  public static final class Builder {
    private final Names things = new Names();
    private final Names accounts = new Names();
    private int[] object = new int[1024];
    private int[] account = new int[1024];
    private int[] content = new int[1024];
    private long[] millis = new long[1024];
    private int size;

    /**
     * One share more.
     *
     * @param at milliseconds since 1970
     */
    public Builder add(String what, String who, String in, long at) {
      if (size == millis.length) {
        grow();
      }
      object[size] = things.number(what);
      account[size] = accounts.number(who);
      content[size] = things.number(in);
      millis[size] = at;
      size++;
      return this;
    }

    private void grow() {
      int wider = size + (size >> 1);
      object = Arrays.copyOf(object, wider);
      account = Arrays.copyOf(account, wider);
      content = Arrays.copyOf(content, wider);
      millis = Arrays.copyOf(millis, wider);
    }

    public Shares build() {
      return new Shares(this);
    }
  }
}
