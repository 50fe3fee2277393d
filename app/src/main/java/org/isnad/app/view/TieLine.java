package org.isnad.app.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.network.Casebook;
import org.isnad.network.End;
import org.isnad.network.Phrases;
import org.isnad.network.Sighting.Link;
import org.isnad.network.Tie;

/** A tie in a list. */
public final class TieLine {
  private static final int MOST = 4;

  private TieLine() {}

  /** Who, status, ends, voices and claims; broken to the width. */
  public static String of(Tie tie, Casebook book, int width) {
    String line =
        "%s; %s; %s; %s%s"
            .formatted(
                Phrases.of(tie, book),
                status(tie),
                ends(tie),
                voices(tie.links()),
                tie.isContested() ? "; but against: " + voices(tie.against()) : "");
    return Lines.wrap("- " + line, width, "    ");
  }

  /** 'assumed: first seen on 2021-03-17, 1 origin'. */
  public static String status(Tie tie) {
    return tie.status().name().toLowerCase(Locale.ROOT)
        + ": "
        + tie.why()
        + ", "
        + Counted.of(tie.origins(), "origin");
  }

  private static String ends(Tie tie) {
    return end("from", tie.from()) + ", " + end("until", tie.until());
  }

  private static String end(String which, End end) {
    return switch (end.kind()) {
      case SEEN -> "known " + which + " " + end.day();
      case TOLD -> which + " " + end.day() + " (" + end.why() + ")";
      case OPEN -> "not known " + which + " when";
    };
  }

  private static String voices(List<Link> links) {
    String told =
        links.stream()
            .limit(MOST)
            .map(l -> l.ground().voice() + " [" + l.ground().claim().brief() + "]")
            .collect(Collectors.joining("; "));
    int more = links.size() - MOST;
    return "according to " + told + (more > 0 ? " and " + more + " more" : "");
  }
}
