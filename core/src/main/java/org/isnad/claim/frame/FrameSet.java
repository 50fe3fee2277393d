package org.isnad.claim.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Line;
import org.isnad.claim.frame.Trigger.Pos;

/** Frames by the words that evoke them. */
public final class FrameSet {
  private record Key(String lemma, Pos pos) {}

  /** A frame and the trigger that evokes it. */
  public record Entry(Frame frame, Trigger trigger) {}

  private final Map<Key, List<Entry>> entries = new HashMap<>();
  private final List<Frame> frames;

  public FrameSet(List<Frame> frames) {
    this.frames = List.copyOf(frames);
    for (Frame frame : frames) {
      for (Trigger trigger : frame.triggers()) {
        entries
            .computeIfAbsent(new Key(trigger.lemma(), trigger.pos()), key -> new ArrayList<>())
            .add(new Entry(frame, trigger));
      }
    }
    Comparator<Entry> moreWords = Comparator.comparingInt(entry -> -entry.trigger().words());
    entries.values().forEach(list -> list.sort(moreWords));
  }

  /** Reads resources as one: kinds that one names hold in those after it. */
  public static FrameSet ofResources(Class<?> beside, String... names) {
    List<Line> lines = new ArrayList<>();
    for (String name : names) {
      lines.addAll(Line.ofResource(beside, name));
    }
    return new FrameSet(FrameFile.read(lines));
  }

  public List<Frame> frames() {
    return frames;
  }

  /** Frames that this word may evoke, those that ask for more words first. */
  public List<Entry> of(String lemma, Pos pos) {
    return entries.getOrDefault(new Key(lemma, pos), List.of());
  }
}
