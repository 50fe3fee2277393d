package org.isnad.store;

import org.jspecify.annotations.Nullable;

/** A case that cannot be opened or written; the message names the file, the reason and the cure. */
public final class CaseException extends RuntimeException {
  public CaseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
