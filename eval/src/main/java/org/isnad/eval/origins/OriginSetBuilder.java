package org.isnad.eval.origins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds a set of this yardstick from PolNeAR, Wikinews and what the project wrote. From PolNeAR:
 * copies, truncations, excerpts and credited rewrites made by rule from real articles, beside the
 * hard negatives: articles of different publishers on the same days that share the most rare words,
 * two articles into which the same press release is quoted, bulletins off one template. Seeded: the
 * same every time. The set holds text of others, so it goes where nothing is kept.
 *
 * <p>From Wikinews: copies made likewise, and the project's free translations into Arabic and
 * Persian ({@code eval/gold/wikinews-translations}). From the project: all of {@code
 * eval/gold/origins}.
 *
 * <p>Usage: {@code OriginSetBuilder POLNEAR-FOLDER WIKINEWS-FOLDER GOLD-FOLDER OUT-FOLDER}.
 * Articles that PolNeAR itself holds twice are left out by their titles and by runs of twelve
 * shared words, so that what is told to be independent is.
 */
public final class OriginSetBuilder {
  private static final int SEED = 20260517;
  private static final int ORIGINALS = 120;
  private static final int SAME_EVENT = 60;
  private static final int PRESS_RELEASES = 12;
  private static final int RUN = 12;
  private static final int SHORTEST_ORIGINAL = 150;
  private static final int MOST_SHARED_RUNS = 3;
  private static final List<String> OUTLETS =
      List.of(
          "Harbor Wire", "Plains Courier", "Delta Sentinel", "Northern Ledger", "Bay Chronicle");

  private final Random random = new Random(SEED);
  private final Rewriter rewriter = new Rewriter(random);
  private final List<Article> reports = new ArrayList<>();
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final ObjectNode gold = mapper.createObjectNode();
  private final ArrayNode groups = gold.putArray("groups");
  private final ArrayNode negatives = gold.putArray("negatives");

  private OriginSetBuilder() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println(
          "usage: OriginSetBuilder POLNEAR-FOLDER WIKINEWS-FOLDER GOLD-FOLDER OUT-FOLDER");
      System.exit(2);
    }
    Path out = Path.of(arguments[3]);
    int reports = build(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), out);
    System.out.println(out + ": " + reports + " reports");
  }

  /**
   * Builds the set.
   *
   * @param gold the folder that holds {@code origins} and {@code wikinews-translations}
   * @return how many reports it has
   */
  public static int build(Path polnear, Path wikinews, Path gold, Path out) throws IOException {
    OriginSetBuilder builder = new OriginSetBuilder();
    List<Article> articles = builder.distinct(read(polnear));
    builder.copies(articles.subList(0, 2 * ORIGINALS));
    int quoting = 2 * ORIGINALS + 3 * PRESS_RELEASES;
    builder.pressReleases(articles.subList(2 * ORIGINALS, quoting));
    builder.sameEvents(articles.subList(quoting, articles.size()));
    builder.templates();
    builder.wikinews(WrittenReports.read(wikinews, "translates"), gold);
    builder.written(gold.resolve("origins"));
    builder.write(out);
    return builder.reports.size();
  }

  private static List<Article> read(Path polnear) throws IOException {
    Map<String, String> titles = new HashMap<>();
    for (String line : Files.readAllLines(polnear.resolve("metadata.tsv"))) {
      String[] fields = line.split("\t", -1);
      if (fields.length > 7) {
        titles.put(fields[1], fields[7]);
      }
    }
    List<Article> all = new ArrayList<>();
    for (String part : List.of("train", "dev")) {
      try (Stream<Path> files = Files.list(polnear.resolve(part).resolve("text"))) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
          String[] words = name.split("_");
          List<String> paragraphs = Article.paragraphs(Files.readString(file));
          String title = titles.getOrDefault(name, paragraphs.getFirst());
          all.add(new Article(name, words[0], title, words[1], "en", paragraphs));
        }
      }
    }
    return all;
  }

  /** In random order, without those that repeat another's passages. */
  private List<Article> distinct(List<Article> all) {
    List<Article> kept = new ArrayList<>();
    Map<String, Integer> runs = new HashMap<>();
    List<Article> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    for (Article article : shuffled) {
      Set<String> mine = runs(article);
      long repeated = mine.stream().filter(runs::containsKey).count();
      boolean usable = article.words() >= 250 && article.words() <= 1200;
      if (usable && article.paragraphs().size() >= 6 && repeated <= MOST_SHARED_RUNS) {
        kept.add(article);
        mine.forEach(run -> runs.put(run, 1));
      }
    }
    return kept;
  }

  private static Set<String> runs(Article article) {
    String[] words =
        String.join(" ", article.paragraphs()).toLowerCase(java.util.Locale.ROOT).split("\\W+");
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
    }
    return runs;
  }

  private void copies(List<Article> articles) {
    for (int i = 0; i < ORIGINALS; i++) {
      Article original = add(articles.get(i));
      List<String> hostText = articles.get(ORIGINALS + i).paragraphs();
      String credit = credit(original.outlet(), i);
      switch (i % 5) {
        case 0 -> group(original, "copy", rewriter.copy(original.paragraphs()));
        case 1 -> group(original, "truncation", rewriter.truncated(original.paragraphs()));
        case 2 -> group(original, "excerpt", rewriter.excerpted(original.paragraphs(), hostText));
        case 3 ->
            group(original, "credited rewrite", rewriter.rewritten(original.paragraphs(), credit));
        default -> chain(original);
      }
    }
  }

  private static String credit(String outlet, int i) {
    return switch (i % 3) {
      case 0 -> "according to a report by " + outlet;
      case 1 -> outlet + " reported";
      default -> "the newspaper " + outlet + " said";
    };
  }

  /** A copy that is then cut by a third outlet. */
  private void chain(Article original) {
    List<String> copied = rewriter.copy(original.paragraphs());
    Article copy = add(later(original, credited(copied, original.outlet())));
    Article cut = add(later(copy, credited(rewriter.truncated(copied), copy.outlet())));
    ObjectNode group = groups.addObject().put("original", original.id()).put("kind", "chain");
    group.putArray("ids").add(original.id()).add(copy.id()).add(cut.id());
    ArrayNode directions = group.putArray("directions");
    directions.addArray().add(original.id()).add(copy.id());
    directions.addArray().add(copy.id()).add(cut.id());
  }

  private void group(Article original, String kind, List<String> text) {
    Article copy = add(later(original, credited(text, original.outlet())));
    groups
        .addObject()
        .put("original", original.id())
        .put("kind", kind)
        .putArray("ids")
        .add(original.id())
        .add(copy.id());
  }

  /** Two of three reprints say at their end where they have it from. */
  private List<String> credited(List<String> text, String outlet) {
    if (random.nextInt(3) == 0) {
      return text;
    }
    List<String> all = new ArrayList<>(text);
    all.add(
        switch (random.nextInt(3)) {
          case 0 -> "This article was originally published by " + outlet + ".";
          case 1 -> "Source: " + outlet;
          default -> "(" + outlet + ")";
        });
    return all;
  }

  /** On the same day, or up to four days later; with another title and outlet. */
  private Article later(Article original, List<String> text) {
    String day =
        original.published().isEmpty()
            ? ""
            : LocalDate.parse(original.published()).plusDays(random.nextInt(5)).toString();
    String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
    return original.with("", outlet, original.title() + " - " + outlet, day, text);
  }

  private Article add(Article article) {
    String id = "%04d".formatted(reports.size() + 1);
    Article numbered =
        article.with(
            id, article.outlet(), article.title(), article.published(), article.paragraphs());
    reports.add(numbered);
    return numbered;
  }

  /** Pairs of different publishers within a day that share the most rare words. */
  private void sameEvents(List<Article> articles) {
    Map<String, Integer> frequency = new HashMap<>();
    List<Set<String>> words = articles.stream().map(OriginSetBuilder::words).toList();
    words.forEach(set -> set.forEach(w -> frequency.merge(w, 1, Integer::sum)));
    record Scored(int one, int other, double score) {}
    List<Scored> pairs = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        if (near(articles.get(i), articles.get(j))) {
          Set<String> shared = new TreeSet<>(words.get(i));
          shared.retainAll(words.get(j));
          double score = shared.stream().mapToDouble(w -> 1.0 / frequency.getOrDefault(w, 1)).sum();
          pairs.add(new Scored(i, j, score));
        }
      }
    }
    pairs.sort((a, b) -> Double.compare(b.score(), a.score()));
    Map<Integer, String> ids = new HashMap<>();
    for (Scored pair : pairs.subList(0, Math.min(SAME_EVENT, pairs.size()))) {
      String one = ids.computeIfAbsent(pair.one(), i -> add(articles.get(i)).id());
      String other = ids.computeIfAbsent(pair.other(), i -> add(articles.get(i)).id());
      negatives.addArray().add(one).add(other);
    }
  }

  private static Set<String> words(Article article) {
    return Stream.of(String.join(" ", article.paragraphs()).split("\\W+"))
        .filter(w -> w.length() > 3)
        .collect(Collectors.toSet());
  }

  private static boolean near(Article one, Article other) {
    long days =
        LocalDate.parse(one.published()).toEpochDay()
            - LocalDate.parse(other.published()).toEpochDay();
    return !one.outlet().equals(other.outlet()) && Math.abs(days) <= 1;
  }

  /** The same statement quoted in two articles that have nothing else in common. */
  private void pressReleases(List<Article> articles) {
    for (int i = 0; i < PRESS_RELEASES; i++) {
      String quote = sayings(articles.get(3 * i));
      Article one = add(quoting(articles.get(3 * i + 1), quote));
      Article other = add(quoting(articles.get(3 * i + 2), quote));
      negatives.addArray().add(one.id()).add(other.id());
    }
  }

  private static String sayings(Article article) {
    String words =
        article.paragraphs().stream()
            .flatMap(p -> Rewriter.sentences(p).stream())
            .filter(s -> !s.contains("\"") && !s.contains("“"))
            .skip(2)
            .limit(3)
            .collect(Collectors.joining(" "));
    return "\"" + words + "\" the committee said in a statement.";
  }

  private static Article quoting(Article article, String quote) {
    List<String> text = new ArrayList<>(article.paragraphs().subList(0, 5));
    text.add(2, quote);
    return article.with("", article.outlet(), article.title(), article.published(), text);
  }

  private void templates() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      LocalDate day = LocalDate.of(2016, 3, 1).plusDays(7L * i);
      ids.add(add(bulletin(day)).id());
    }
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        negatives.addArray().add(ids.get(i)).add(ids.get(j));
      }
    }
  }

  private Article bulletin(LocalDate day) {
    String[] leaders = {"Clinton", "Sanders", "Trump", "Cruz"};
    String leader = leaders[random.nextInt(leaders.length)];
    List<String> text =
        List.of(
            "%s leads with %d percent in the weekly tracking poll of likely voters, against %d percent a week ago, the Polling Desk reports."
                .formatted(leader, 30 + random.nextInt(25), 30 + random.nextInt(25)),
            "Support among women stood at %d percent and among men at %d percent. Among voters under 30 it was %d percent."
                .formatted(random.nextInt(60), random.nextInt(60), random.nextInt(60)),
            "The poll of %d likely voters was taken by telephone and has a margin of error of %d.%d points. It is published every week and should not be compared with polls of registered voters."
                .formatted(800 + random.nextInt(900), 2 + random.nextInt(3), random.nextInt(9)));
    return new Article("", "Polling Desk", "Weekly tracking poll", day.toString(), "en", text);
  }

  /** Copies of each article that is long enough, and the project's translations. */
  private void wikinews(WrittenReports articles, Path gold) throws IOException {
    Map<String, Article> originals = new HashMap<>();
    int kind = 0;
    for (Article article : articles.all()) {
      Article original = add(article);
      originals.put(article.id(), original);
      if (original.words() >= SHORTEST_ORIGINAL && original.paragraphs().size() >= 4) {
        List<String> text = original.paragraphs();
        switch (kind++ % 3) {
          case 0 -> group(original, "copy", rewriter.copy(text));
          case 1 -> group(original, "truncation", rewriter.truncated(text));
          default ->
              group(
                  original, "credited rewrite", rewriter.rewritten(text, credit("Wikinews", kind)));
        }
      }
    }
    translations(
        WrittenReports.read(gold.resolve("wikinews-translations"), "translates"), originals);
  }

  private void translations(WrittenReports translations, Map<String, Article> originals) {
    for (Article article : translations.all()) {
      Article of = originals.get(translations.after().get(article.id()));
      if (of != null) {
        Article added = add(article);
        originals.put(article.id(), added);
        groups
            .addObject()
            .put("original", of.id())
            .put("kind", "translation")
            .putArray("ids")
            .add(of.id())
            .add(added.id());
      }
    }
  }

  /** A folder of this yardstick's form, taken over whole under new ids. */
  private void written(Path folder) throws IOException {
    Map<String, String> ids = new HashMap<>();
    for (Article article : WrittenReports.read(folder, "").all()) {
      ids.put(article.id(), add(article).id());
    }
    String gold = Files.readString(folder.resolve("groups.json"));
    JsonNode known = mapper.readTree(WrittenReports.renamed(gold, ids));
    known.path("groups").forEach(groups::add);
    known.path("negatives").forEach(negatives::add);
  }

  private void write(Path out) throws IOException {
    Files.createDirectories(out);
    for (Article report : reports) {
      ObjectNode node =
          mapper
              .createObjectNode()
              .put("id", report.id())
              .put("outlet", emptyAsNull(report.outlet()))
              .put("title", emptyAsNull(report.title()))
              .put("published", emptyAsNull(report.published()))
              .put("language", report.language())
              .put("text", String.join("\n\n", report.paragraphs()));
      Files.writeString(out.resolve(report.id() + ".json"), node.toString());
    }
    Files.writeString(out.resolve("groups.json"), gold.toString());
  }

  private static @Nullable String emptyAsNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
