package org.isnad.origin.coordination;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.base.Id;
import org.isnad.origin.Link;
import org.isnad.origin.LinkFinder;
import org.isnad.origin.text.Telling;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.ZoneKind;

/**
 * Gives one name to texts that are the same but for small changes or a cut: those of the same
 * letters and digits, and those that {@link LinkFinder} takes for a copy or a truncation. Texts in
 * other words or languages are other objects here.
 */
final class NearTexts {
  private final Joined joined = new Joined();
  private final Map<String, String> names = new HashMap<>();

  /** The names of these reports' texts. */
  static NearTexts of(List<Report> reports) {
    NearTexts texts = new NearTexts();
    texts.joinEqual(reports);
    List<Telling> tellings = reports.stream().map(Telling::of).toList();
    new LinkFinder()
        .find(tellings, List.of()).stream()
            .filter(NearTexts::isSameText)
            .forEach(link -> texts.joined.join(link.one().value(), link.other().value()));
    texts.nameAfterFirst(reports);
    return texts;
  }

  /** The same for reports with one text; nothing for a report of a few words. */
  Optional<String> name(Id report) {
    return Optional.ofNullable(names.get(joined.root(report.value())));
  }

  private static boolean isSameText(Link link) {
    return switch (link.kind()) {
      case COPY, TRUNCATION -> true;
      case EXCERPT, REWRITE, TRANSLATION -> false;
    };
  }

  private void joinEqual(List<Report> reports) {
    Map<String, String> first = new HashMap<>();
    for (Report report : reports) {
      String id = report.id().value();
      CarriedObject.ofText(body(report))
          .ifPresent(text -> joined.join(id, first.computeIfAbsent(text, t -> id)));
    }
  }

  /** After the words of the earliest, of two from one day the one whose id sorts first. */
  private void nameAfterFirst(List<Report> reports) {
    reports.stream()
        .sorted(Comparator.comparing(NearTexts::day).thenComparing(Report::id))
        .forEach(
            report ->
                CarriedObject.ofText(body(report))
                    .ifPresent(t -> names.putIfAbsent(joined.root(report.id().value()), t)));
  }

  private static String day(Report report) {
    Published published = report.meta().published();
    return published == null ? "9999" : published.date().toString();
  }

  private static String body(Report report) {
    return report.zones().stream()
        .filter(zone -> zone.kind() == ZoneKind.BODY)
        .map(zone -> zone.span().in(report.text()))
        .collect(Collectors.joining("\n"));
  }
}
