package org.isnad.app;

/** A command that cannot do what was asked; the message says why and what to do. */
final class Refused extends RuntimeException {
  Refused(String message) {
    super(message);
  }
}
