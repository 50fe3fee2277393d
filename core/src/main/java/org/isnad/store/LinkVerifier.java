package org.isnad.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.base.Id;
import org.isnad.origin.Link;
import org.isnad.origin.LinkFinder;
import org.isnad.origin.text.Telling;

/**
 * Compares all reports anew and checks that the links that a case keeps are those that come out.
 */
final class LinkVerifier {
  private static final String METHOD = LinkFinder.METHOD;

  private LinkVerifier() {}

  /** Gives each link that is kept and not found, or found and not kept. */
  static void check(Ledger ledger, BiConsumer<String, String> fault) {
    Set<Id> reports = ledger.reports().stream().map(ReportHead::id).collect(Collectors.toSet());
    reports.retainAll(ledger.comparedReports(METHOD));
    Set<Link> kept = new HashSet<>(ledger.links(METHOD));
    Set<Link> found =
        new HashSet<>(
            new LinkFinder().find(reports, id -> Telling.of(ledger.report(id).orElseThrow())));
    without(kept, found)
        .forEach(link -> fault.accept(where(link), "it is kept, and comparing does not find it"));
    without(found, kept)
        .forEach(link -> fault.accept(where(link), "comparing finds it, and it is not kept so"));
  }

  private static Stream<Link> without(Set<Link> some, Set<Link> others) {
    return some.stream().filter(link -> !others.contains(link));
  }

  private static String where(Link link) {
    return "link of %s and %s".formatted(link.one().brief(), link.other().brief());
  }
}
