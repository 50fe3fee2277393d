package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of the starter pack of the who's-who, as words to look for; who they are is for later
 * stages. Names that others share, posts, and persons of one word are left out.
 */
final class WhosWhoNames {
  private static final String PACK = "/org/isnad/actor/whoswho/starter-pack.tsv";
  private static final int COLUMNS = 8;
  private static final int KIND = 1;
  private static final int OTHER_SCRIPTS = 4;
  private static final String SHARED = "?";
  private static final Set<ActorKind> LEFT_OUT = Set.of(ActorKind.OFFICE, ActorKind.GOVERNMENT);

  private static final List<Entry> IN_ARABIC_SCRIPT = inArabicScript();

  /** A name to look for. */
  record Entry(String name, Known known) {}

  private WhosWhoNames() {}

  /** Every name in the column for other scripts that is written in Arabic letters. */
  static List<Entry> all() {
    return IN_ARABIC_SCRIPT;
  }

  private static List<Entry> inArabicScript() {
    List<Entry> out = new ArrayList<>();
    for (List<String> entry : Lines.cells(PACK, COLUMNS)) {
      ActorKind kind = ActorKind.valueOf(entry.get(KIND).toUpperCase(Locale.ROOT));
      if (!LEFT_OUT.contains(kind)) {
        List<String> names =
            Lines.forms(entry.get(OTHER_SCRIPTS)).stream()
                .filter(name -> isTelling(name, kind))
                .toList();
        names.forEach(
            name ->
                out.add(
                    new Entry(
                        name, new Known(Known.Sort.NAME, kind, Folding.fold(names.getFirst())))));
      }
    }
    return List.copyOf(out);
  }

  private static boolean isTelling(String name, ActorKind kind) {
    boolean arabic =
        name.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    boolean several = name.contains(" ") || name.contains("\u200c");
    return arabic && !name.startsWith(SHARED) && (several || kind != ActorKind.PERSON);
  }
}
