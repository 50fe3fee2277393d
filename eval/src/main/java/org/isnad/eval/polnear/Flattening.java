package org.isnad.eval.polnear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.voice.Attribution;
import org.isnad.voice.Voices;
import org.jspecify.annotations.Nullable;

/**
 * Nested attributions to PolNeAR's one layer: of an attribution inside another's content only the
 * outer one stays (guidelines, 'No nested attributions'); each token has one part in one
 * attribution, cues before sources before contents.
 */
final class Flattening {
  private Flattening() {}

  private record Use(Part part, int attribution) {}

  static List<Chunk> chunks(Voices voices, List<Span> tokens) {
    Map<Integer, Use> uses = new HashMap<>();
    List<Attribution> outer = outermost(voices);
    for (Part part : List.of(Part.CUE, Part.SOURCE, Part.CONTENT)) {
      for (int i = 0; i < outer.size(); i++) {
        for (Span span : spans(outer.get(i), part)) {
          mark(tokens, span, new Use(part, i), uses);
        }
      }
    }
    return runs(uses, tokens.size());
  }

  private static List<Attribution> outermost(Voices voices) {
    Map<Id, Attribution> byId = new HashMap<>();
    voices.attributions().forEach(a -> byId.put(a.id(), a));
    return voices.attributions().stream()
        .filter(a -> a.parent() == null || !byId.containsKey(a.parent()))
        .toList();
  }

  private static List<Span> spans(Attribution attribution, Part part) {
    @Nullable Span source = attribution.source();
    return switch (part) {
      case SOURCE -> source == null ? List.of() : List.of(source);
      case CUE -> attribution.cue();
      case CONTENT -> attribution.content();
    };
  }

  private static void mark(List<Span> tokens, Span span, Use use, Map<Integer, Use> uses) {
    for (int i = firstAfter(tokens, span.begin()); i < tokens.size(); i++) {
      if (tokens.get(i).begin() >= span.end()) {
        return;
      }
      uses.putIfAbsent(i, use);
    }
  }

  /** The first token that ends after an offset. */
  private static int firstAfter(List<Span> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Chunk> runs(Map<Integer, Use> uses, int size) {
    List<Chunk> chunks = new ArrayList<>();
    int i = 0;
    while (i < size) {
      Use use = uses.get(i);
      int first = i++;
      while (i < size && use != null && use.equals(uses.get(i))) {
        i++;
      }
      if (use != null) {
        chunks.add(new Chunk(use.part(), first, i));
      }
    }
    return chunks;
  }
}
