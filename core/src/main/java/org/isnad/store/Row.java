package org.isnad.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/** The values of a row, in the order of the columns of its table. */
record Row(List<@Nullable Object> values) {
  Row {
    values = Collections.unmodifiableList(values);
  }

  static Row of(@Nullable Object... values) {
    return new Row(Arrays.asList(values));
  }

  @Nullable String textOrNull(int column) {
    Object value = values.get(column);
    return value == null ? null : value.toString();
  }

  String text(int column) {
    String value = textOrNull(column);
    if (value == null) {
      throw new IllegalStateException("column " + column + " is empty");
    }
    return value;
  }

  @Nullable Integer integerOrNull(int column) {
    return values.get(column) instanceof Number number ? Math.toIntExact(number.longValue()) : null;
  }

  int integer(int column) {
    Integer value = integerOrNull(column);
    if (value == null) {
      throw new IllegalStateException("column " + column + " holds no number");
    }
    return value;
  }

  Id id(int column) {
    return new Id(text(column));
  }

  @Nullable Id idOrNull(int column) {
    String value = textOrNull(column);
    return value == null ? null : new Id(value);
  }

  /** From this column and the next. */
  Span span(int column) {
    return new Span(integer(column), integer(column + 1));
  }

  @Nullable Span spanOrNull(int column) {
    return values.get(column) == null ? null : span(column);
  }

  <E extends Enum<E>> E one(Class<E> type, int column) {
    return Enum.valueOf(type, text(column).toUpperCase(java.util.Locale.ROOT));
  }
}
