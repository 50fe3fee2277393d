package org.isnad.eval.muc4;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.eval.Corpora;
import org.isnad.eval.Scores;
import org.isnad.eval.Yardstick;
import org.isnad.pipeline.Reading;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * MUC-4, by what lies in a folder and those below it: {@code .json} files are the five-slot form;
 * files named {@code key-*} are the raw keys, those whose names hold {@code -muc} the texts.
 */
public final class Muc4Yardstick implements Yardstick {
  private final Function<Report, Reading> reader;
  private final boolean errors;
  private final IncidentTypes types = IncidentTypes.load();

  /**
   * A yardstick.
   *
   * @param reader reads a report through all stages
   * @param errors whether to print found and gold templates of each text to standard error
   */
  public Muc4Yardstick(Function<Report, Reading> reader, boolean errors) {
    this.reader = reader;
    this.errors = errors;
  }

  @Override
  public String name() {
    return "muc4";
  }

  @Override
  public Scores score(Path folder) throws IOException {
    List<Path> json = files(folder, name -> name.endsWith(".json"));
    List<Path> keys = files(folder, name -> name.startsWith("key-"));
    List<Path> texts = files(folder, name -> name.contains("-muc"));
    if (json.isEmpty() && (keys.isEmpty() || texts.isEmpty())) {
      throw new NoSuchFileException(
          folder.toString(), null, "holds neither .json files nor texts with key- files");
    }
    long start = System.nanoTime();
    Map<String, Double> scores = new LinkedHashMap<>();
    if (!json.isEmpty()) {
      scoreFiveSlots(json, scores);
    }
    if (!keys.isEmpty() && !texts.isEmpty()) {
      scores.putAll(scoreRaw(texts, keys));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    List<Path> all = Stream.of(json, keys, texts).flatMap(List::stream).distinct().toList();
    return new Scores(name(), Corpora.of(folder, all), scores, seconds);
  }

  private void scoreFiveSlots(List<Path> files, Map<String, Double> scores) throws IOException {
    TemplateScore score = new TemplateScore();
    for (Path file : files) {
      for (FiveSlotDocument document : FiveSlotDocument.read(file)) {
        List<Template> found =
            made(document.id(), document.text(), null).stream().map(Made::template).toList();
        score.add(found, document.templates());
        print(document.id(), "found", found);
        print(document.id(), "gold", document.templates());
      }
    }
    score.put(scores);
  }

  private Map<String, Double> scoreRaw(List<Path> texts, List<Path> keyFiles) throws IOException {
    Map<String, List<RawTemplate>> keys = new LinkedHashMap<>();
    for (Path file : keyFiles) {
      keys.putAll(RawKeys.read(file));
    }
    RawScore score = new RawScore();
    for (Path file : texts) {
      for (RawTexts.Message message : RawTexts.read(file)) {
        List<RawTemplate> gold = keys.get(message.id());
        if (gold != null) {
          LocalDate dateline = KeyDates.first(message.text());
          List<Made> found = dated(made(message.id(), message.text(), dateline), dateline);
          score.add(found, gold);
          print(message.id(), "found", found);
          print(message.id(), "gold", gold);
        }
      }
    }
    return score.rates();
  }

  private List<Made> made(String id, String text, @Nullable LocalDate date) {
    Published published = date == null ? null : new Published(date, Published.Basis.DATELINE);
    return new TemplateMaker(reader.apply(PlainReport.of(id, text, published)), types).made();
  }

  /** The form's rule for an incident whose date is not told: no later than the dateline. */
  private static List<Made> dated(List<Made> made, @Nullable LocalDate dateline) {
    List<Made> dated = new ArrayList<>();
    for (Made one : made) {
      When when =
          one.when() == null && dateline != null ? When.until(dateline, Precision.DAY) : one.when();
      dated.add(new Made(one.template(), when, one.confidence()));
    }
    return dated;
  }

  private void print(String id, String which, List<?> templates) {
    if (errors) {
      templates.forEach(t -> System.err.println(id + "\t" + which + "\t" + t));
    }
  }

  private static List<Path> files(Path folder, Predicate<String> named) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> Files.isRegularFile(p) && named.test(p.getFileName() + ""))
          .sorted()
          .toList();
    }
  }
}
