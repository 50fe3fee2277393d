package org.isnad.app.brief;

import java.util.List;

/**
 * One point of a section.
 *
 * @param head the statement
 * @param accounts what different voices say of it, side by side
 */
record Entry(String head, List<String> accounts) {
  Entry {
    accounts = List.copyOf(accounts);
  }
}
