package org.isnad.report;

import org.isnad.base.Span;

/**
 * Words in which a report says where it has something from: 'according to Reuters', 'told MEE',
 * 'The site quoted ...', a photo credit.
 *
 * @param span the whole credit line or phrase
 * @param name the credited outlet, exactly as written
 * @param kind what is credited
 */
public record Credit(Span span, String name, Kind kind) {
  /** What is credited to the named outlet. */
  public enum Kind {
    STORY,
    QUOTATION,
    PICTURE
  }
}
