package org.isnad.app.coordination;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.isnad.base.Problem;
import org.isnad.origin.coordination.Group;
import org.isnad.origin.coordination.Network;
import org.isnad.origin.coordination.Pair;
import org.isnad.origin.coordination.Share;
import org.isnad.origin.coordination.WindowSweep;
import org.isnad.origin.coordination.WindowSweep.SweptEdge;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A sweep as one JSON object: settings, edges, groups, pairs, problems. Times are seconds. */
public final class SweepJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  private SweepJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes it; the stream stays open. */
  public static void write(WindowSweep sweep, List<Problem> problems, OutputStream out) {
    try (JsonGenerator generator = MAPPER.createGenerator(out)) {
      new SweepJson(generator).object(sweep, problems);
    }
  }

  private void object(WindowSweep sweep, List<Problem> problems) {
    Network network = sweep.widest().network();
    json.writeStartObject();
    json.writeArrayPropertyStart("windows");
    sweep.windows().forEach(this::seconds);
    json.writeEndArray();
    json.writeNumberProperty("min_participation", sweep.widest().rule().minParticipation());
    json.writeNumberProperty("accounts", network.accounts());
    json.writeArrayPropertyStart("edges");
    sweep.edges().forEach(this::edge);
    json.writeEndArray();
    json.writeArrayPropertyStart("groups");
    sweep.widest().groups().forEach(this::group);
    json.writeEndArray();
    json.writeArrayPropertyStart("pairs");
    sweep.widest().pairs().stream().forEach(this::pair);
    json.writeEndArray();
    json.writeArrayPropertyStart("problems");
    problems.forEach(problem -> json.writeString(problem.line()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void edge(SweptEdge swept) {
    json.writeStartObject();
    json.writeStringProperty("one", swept.edge().one());
    json.writeStringProperty("other", swept.edge().other());
    json.writeNumberProperty("weight", swept.edge().weight());
    json.writeArrayPropertyStart("weights");
    swept.weights().forEach(json::writeNumber);
    json.writeEndArray();
    json.writeNumberProperty("objects", swept.edge().objects());
    json.writeNumberProperty("contents_of_one", swept.edge().contentsOfOne());
    json.writeNumberProperty("contents_of_other", swept.edge().contentsOfOther());
    json.writeNumberProperty("symmetry", swept.edge().symmetry());
    json.writeName("mean_apart");
    seconds(swept.edge().meanApart());
    json.writeEndObject();
  }

  private void group(Group group) {
    json.writeStartObject();
    json.writeStringProperty("object", group.object());
    json.writeArrayPropertyStart("accounts");
    group.accounts().forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("contents", group.contents());
    json.writeStringProperty("first", group.first().toString());
    json.writeStringProperty("last", group.last().toString());
    json.writeName("mean_apart");
    seconds(group.meanApart());
    json.writeEndObject();
  }

  private void pair(Pair pair) {
    json.writeStartObject();
    json.writeStringProperty("object", pair.object());
    json.writeName("earlier");
    share(pair.earlier());
    json.writeName("later");
    share(pair.later());
    json.writeName("apart");
    seconds(pair.apart());
    json.writeEndObject();
  }

  private void share(Share share) {
    json.writeStartObject();
    json.writeStringProperty("account", share.account());
    json.writeStringProperty("content", share.content());
    json.writeStringProperty("at", share.at().toString());
    json.writeEndObject();
  }

  private void seconds(Duration duration) {
    long millis = duration.toMillis();
    if (millis % 1000 == 0) {
      json.writeNumber(millis / 1000);
    } else {
      json.writeNumber(millis / 1000.0);
    }
  }
}
