package org.isnad.passage;

import org.isnad.report.ZoneKind;

/**
 * Which sentences are tagged and parsed: all but boilerplate. Parsing costs less than naming, and a
 * narrower choice (by names and verbs) loses claims whose actors are pronouns or countries.
 */
final class Filter {
  private Filter() {}

  static boolean isParsed(ZoneKind zone) {
    return switch (zone) {
      case TITLE, HEADING, BYLINE, DATELINE, BODY, CAPTION -> true;
      case BOILERPLATE, COMMENT_FORM, SOURCE_LINK -> false;
    };
  }
}
