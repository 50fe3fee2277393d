package org.isnad.app.whatif;

import java.io.OutputStream;
import java.util.Map;
import java.util.OptionalInt;
import org.isnad.finding.Seen;
import org.isnad.network.Node;
import org.isnad.whatif.Cast;
import org.isnad.whatif.Distribution;
import org.isnad.whatif.Outcome;
import org.isnad.whatif.Parameter;
import org.isnad.whatif.Sensitivity;
import org.isnad.whatif.WhatIf;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A trial as one JSON object; {@code "model": true} marks all that no report tells. */
public final class TrialJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private static final double[] QUANTILES = {0.05, 0.25, 0.5, 0.75, 0.95};
  private static final int BINS = 20;

  private final JsonGenerator json;
  private final Trial trial;

  private TrialJson(JsonGenerator json, Trial trial) {
    this.json = json;
    this.trial = trial;
  }

  /** Writes it; the stream stays open. */
  public static void write(Trial trial, OutputStream out) {
    try (JsonGenerator generator = MAPPER.createGenerator(out)) {
      new TrialJson(generator, trial).object();
    }
  }

  private void object() {
    json.writeStartObject();
    json.writeBooleanProperty("model", true);
    json.writeStringProperty("note", Trial.MARK);
    json.writeStringProperty("on", trial.on().toString());
    if (trial.loses()) {
      json.writeStringProperty("without", trial.lostName());
    }
    json.writeNumberProperty("seed", trial.model().seed());
    json.writeNumberProperty("runs", trial.model().runs());
    json.writeNumberProperty("days", trial.model().window());
    cast(trial.model().cast());
    parameters();
    json.writeObjectPropertyStart("outcomes");
    for (Outcome outcome : Outcome.values()) {
      outcome(outcome);
    }
    json.writeEndObject();
    sweep();
    json.writeObjectPropertyStart("told");
    json.writeBooleanProperty("model", false);
    seen("before", trial.before());
    seen("after", trial.after());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void cast(Cast cast) {
    json.writeArrayPropertyStart("principals");
    for (int p = 0; p < cast.principals().size(); p++) {
      principal(cast, p);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("factions");
    for (int f = 0; f < cast.factions().size(); f++) {
      json.writeStartObject();
      actor(trial.book().node(cast.factions().get(f)));
      json.writeNumberProperty("held_by_lost", cast.hold().get(f));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberProperty("left_out", cast.leftOut());
  }

  private void actor(Node node) {
    json.writeStringProperty("actor", node.key());
    json.writeStringProperty("name", node.name());
  }

  private void principal(Cast cast, int p) {
    json.writeStartObject();
    actor(trial.book().node(cast.principals().get(p)));
    Double side = cast.sides().get(p);
    if (side != null) {
      json.writeNumberProperty("told_side", side);
    }
    json.writeArrayPropertyStart("channels");
    for (int f = 0; f < cast.factions().size(); f++) {
      if (cast.whole().of(p, f) > 0) {
        json.writeStartObject();
        json.writeStringProperty("to", trial.book().node(cast.factions().get(f)).name());
        json.writeNumberProperty("strength", cast.whole().of(p, f));
        json.writeNumberProperty("steps", cast.whole().steps(p, f));
        json.writeNumberProperty("strength_after", cast.left().of(p, f));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void parameters() {
    json.writeArrayPropertyStart("parameters");
    for (Map.Entry<Parameter, Double> one : trial.parameters().all().entrySet()) {
      Parameter parameter = one.getKey();
      json.writeStartObject();
      json.writeStringProperty("name", parameter.key());
      json.writeNumberProperty("value", one.getValue());
      json.writeNumberProperty("low", parameter.low());
      json.writeNumberProperty("usual", parameter.usual());
      json.writeNumberProperty("high", parameter.high());
      json.writeStringProperty("what", parameter.what());
      json.writeStringProperty("why", parameter.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void outcome(Outcome outcome) {
    json.writeObjectPropertyStart(key(outcome.name()));
    json.writeBooleanProperty("model", true);
    for (WhatIf.Part part : WhatIf.Part.values()) {
      distribution(key(part.name()), trial.result().of(part, outcome));
    }
    distribution("difference", trial.result().difference(outcome));
    json.writeEndObject();
  }

  private void distribution(String name, Distribution all) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("mean", all.mean());
    json.writeNumberProperty("lowest", all.quantile(0));
    for (double share : QUANTILES) {
      json.writeNumberProperty("q" + Math.round(100 * share), all.quantile(share));
    }
    json.writeNumberProperty("highest", all.quantile(1));
    json.writeArrayPropertyStart("histogram");
    for (int count : all.histogram(BINS)) {
      json.writeNumber(count);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void sweep() {
    Sensitivity.Sweep sweep = trial.sweep();
    if (sweep == null) {
      return;
    }
    json.writeArrayPropertyStart("sweep");
    for (Sensitivity.Effect effect : sweep.effects()) {
      json.writeStartObject();
      json.writeBooleanProperty("model", true);
      json.writeStringProperty("parameter", effect.parameter().key());
      json.writeStringProperty("outcome", key(effect.outcome().name()));
      json.writeNumberProperty("rank_correlation", effect.correlation());
      json.writeNumberProperty("median_at_low", effect.low());
      json.writeNumberProperty("median_at_high", effect.high());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void seen(String name, Seen seen) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("from", seen.from().toString());
    json.writeStringProperty("until", seen.until().toString());
    for (Outcome outcome : Outcome.values()) {
      OptionalInt told = Trial.seen(seen, outcome);
      if (told.isPresent()) {
        json.writeNumberProperty(key(outcome.name()), told.getAsInt());
      }
    }
    json.writeNumberProperty("undated", seen.undated());
    json.writeEndObject();
  }

  private static String key(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }
}
