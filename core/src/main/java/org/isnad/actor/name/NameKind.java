package org.isnad.actor.name;

/** What a name names, as far as comparing names depends on it. */
public enum NameKind {
  /** Parts may come in any order, be left out or be initials. */
  PERSON,
  /** Groups, services, offices, parties: words may be translated, names may be acronyms. */
  ORGANISATION,
  /** As organisations; the legal form says little, a different number or region says much. */
  COMPANY,
  /** Ships: few words, numbers tell sister ships apart. */
  VESSEL,
  /** Places and addresses: numbers tell apart. */
  PLACE,
  /** Not known. */
  ANY;

  /** Whether words are translated, cut short and names cut to their initials. */
  boolean hasWords() {
    return switch (this) {
      case ORGANISATION, COMPANY, PLACE, ANY -> true;
      case PERSON, VESSEL -> false;
    };
  }

  /** Whether 'General' or 'Admiral' is a part of the name itself. */
  boolean titlesName() {
    return switch (this) {
      case ORGANISATION, COMPANY, VESSEL, PLACE -> true;
      case PERSON, ANY -> false;
    };
  }
}
