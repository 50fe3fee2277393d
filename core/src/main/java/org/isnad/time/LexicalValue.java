package org.isnad.time;

/** Turns the value column of words.tsv into what the rules work with. */
final class LexicalValue {
  private LexicalValue() {}

  static Object of(Category category, Tables.Row row) {
    String value = row.cell(1);
    return switch (category) {
      case ONES,
          TEENS,
          TENS,
          ORD,
          PLURAL,
          MONTH,
          HIJRI_MONTH,
          SOLAR_MONTH,
          WEEKDAY,
          WEEKDAYS,
          SEASON ->
          Double.valueOf(value);
      case SOME -> value.equals("X") ? Double.valueOf(Double.NaN) : Double.valueOf(value);
      case UNIT, UNITS -> Unit.valueOf(value);
      case ADVERB -> new Meaning.Reference(value);
      case REPEAT -> new Meaning.Repeated(value);
      case DAYPART, HOLIDAY, ZONE, COUNTED, CUE -> value;
      default -> throw row.wrong(category + " is no category of words");
    };
  }
}
