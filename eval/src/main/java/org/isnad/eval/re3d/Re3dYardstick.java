package org.isnad.eval.re3d;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.eval.Corpora;
import org.isnad.eval.Scores;
import org.isnad.eval.Yardstick;
import org.isnad.mention.Nations;
import org.isnad.mention.Thing;
import org.isnad.mention.ThingFinder;
import org.isnad.pipeline.Reading;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.report.Report;

/** Entities and typed relations of re3d. */
public final class Re3dYardstick implements Yardstick {
  private final Function<Report, Reading> reader;
  private final boolean errors;

  /**
   * A yardstick.
   *
   * @param reader reads a report through all stages
   * @param errors whether to print what was missed and spurious to standard error
   */
  public Re3dYardstick(Function<Report, Reading> reader, boolean errors) {
    this.reader = reader;
    this.errors = errors;
  }

  @Override
  public String name() {
    return "re3d";
  }

  @Override
  public Scores score(Path folder) throws IOException {
    Re3dCorpus corpus = Re3dCorpus.read(folder);
    EntityMapper entities = new EntityMapper(Nations.load());
    RelationMapper relations = new RelationMapper();
    ThingFinder things = ThingFinder.load();
    long start = System.nanoTime();
    Re3dScorer scorer = new Re3dScorer();
    for (Document document : corpus.documents()) {
      Reading reading =
          reader.apply(PlainReport.of(document.id(), document.text(), (Published) null));
      List<Thing> found = things.find(reading.text());
      List<Node> nodes = entities.map(reading.text(), reading.mentions(), found, reading.times());
      List<Entity> mapped = nodes.stream().map(Node::entity).toList();
      List<Relation> related = relations.map(reading, nodes);
      scorer.add(document, mapped, related);
      if (errors) {
        Re3dErrors.of(document, mapped, related).forEach(System.err::println);
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, Double> scores = new LinkedHashMap<>();
    scorer.put(scores);
    return new Scores(name(), Corpora.of(folder, corpus.files()), scores, seconds);
  }
}
