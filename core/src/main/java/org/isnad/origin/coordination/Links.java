package org.isnad.origin.coordination;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.base.Line;

/**
 * Web addresses without what does not change the page: {@code
 * https://WWW.Example.org/a/?utm_source=x#top -> example.org/a}. The parts of a query that only
 * follow the reader are data ({@code tracking-parameters.txt}).
 */
final class Links {
  private static final List<String> TRACKING =
      Line.ofResource(Links.class, "tracking-parameters.txt").stream().map(Line::text).toList();

  private Links() {}

  static String plain(String address) {
    String bare = address.strip().replaceFirst("(?i)^[a-z][a-z0-9+.-]*://", "");
    bare = bare.replaceFirst("#.*", "");
    int query = bare.indexOf('?');
    String page = query < 0 ? bare : bare.substring(0, query);
    String kept = query < 0 ? "" : kept(bare.substring(query + 1));
    return page(page) + (kept.isEmpty() ? "" : "?" + kept);
  }

  private static String page(String page) {
    int slash = page.indexOf('/');
    String host = (slash < 0 ? page : page.substring(0, slash)).toLowerCase(Locale.ROOT);
    String path = slash < 0 ? "" : page.substring(slash).replaceFirst("/+$", "");
    return host.replaceFirst("^(?:www|m|mobile)\\.", "") + path;
  }

  private static String kept(String query) {
    return Stream.of(query.split("&"))
        .filter(part -> !part.isEmpty() && !isTracking(part))
        .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String part) {
    String name = part.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
    return TRACKING.stream()
        .anyMatch(
            t ->
                t.endsWith("*") ? name.startsWith(t.substring(0, t.length() - 1)) : name.equals(t));
  }
}
