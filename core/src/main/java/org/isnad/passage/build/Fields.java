package org.isnad.passage.build;

import java.lang.reflect.Field;

/** Reads what the libraries keep to themselves. */
final class Fields {
  private Fields() {}

  static Object read(Class<?> type, String field, Object of) {
    try {
      Field found = type.getDeclaredField(field);
      found.setAccessible(true);
      return found.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no " + field, e);
    }
  }
}
