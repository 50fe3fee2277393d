package org.isnad.actor.name;

import java.util.Arrays;
import java.util.List;

/**
 * How alike two words sound: {@code 1 - cost / weight}, where the cost is that of the cheapest way
 * to turn one into the other (Wagner and Fischer 1974, with weights as Freeman et al. 2006 use them
 * for Arabic names) and the weight is the mean of what the words would cost to drop.
 */
final class WordLikeness {
  private static final float SWAPPED = .6f;

  /** Of names that the tables know to be one, or two. */
  static final double KNOWN = .96;

  static final double OTHERS = .6;
  private static final double SLIP = .9;

  private WordLikeness() {}

  /** In [0, 1]; 1 for words that sound the same. */
  static double of(NamePart one, NamePart other) {
    double whole = whole(one, other);
    if (whole >= .9) {
      return whole;
    }
    double bare = Math.max(glued(one, other), glued(other, one));
    double bound = Math.max(boundForm(one, other), boundForm(other, one));
    return Math.max(whole, Math.max(bare, bound));
  }

  /** An article written as the word's begin: 'Alrawi', 'Essayed'; 'Abd' left out: 'Kader'. */
  private static double glued(NamePart longer, NamePart shorter) {
    if (!longer.vowelled() || longer.latin().length() < 6) {
      return 0;
    }
    int begin = Articles.glued(longer.latin());
    if (begin > 0) {
      String bare = Sounds.ofLatin(longer.latin().substring(begin));
      return .98 * of(bare, shorter.sound(), shorter.vowelled());
    }
    boolean servant = longer.latin().startsWith("abd") && shorter.sound().length() >= 4;
    return servant
        ? .9 * of(Sounds.ofLatin(longer.latin().substring(3)), shorter.sound(), shorter.vowelled())
        : 0;
  }

  /** 'Daulat' before another noun, 'Daula' by itself: one feminine ending. */
  private static double boundForm(NamePart bound, NamePart free) {
    String sound = bound.sound();
    int last = sound.length() - 1;
    boolean ends =
        last > 2
            && (sound.charAt(last) == 't' || sound.charAt(last) == 'T')
            && "ae".indexOf(sound.charAt(last - 1)) >= 0
            && "aeH".indexOf(last(free.sound())) >= 0;
    boolean vowelled = bound.vowelled() && free.vowelled();
    return ends ? .98 * of(sound.substring(0, last), free.sound(), vowelled) : 0;
  }

  private static char last(String sound) {
    return sound.isEmpty() ? ' ' : sound.charAt(sound.length() - 1);
  }

  private static double whole(NamePart one, NamePart other) {
    boolean vowelled = one.vowelled() && other.vowelled();
    double sounds = of(one.sound(), other.sound(), vowelled);
    return vowelled && sounds < SLIP && Slips.isOne(one.latin(), other.latin()) ? SLIP : sounds;
  }

  /** As {@link #of(NamePart, NamePart)}, of words written as one. */
  static double ofJoined(List<NamePart> parts, NamePart other) {
    int length = 0;
    boolean vowelled = other.vowelled();
    for (NamePart part : parts) {
      length += part.sound().length();
      vowelled &= part.vowelled();
    }
    if (Math.abs(length - other.sound().length()) > (vowelled ? 3 : 5)) {
      return 0;
    }
    return of(NameParser.joined(parts), other);
  }

  static double of(String one, String other, boolean vowelled) {
    if (one.equals(other)) {
      return 1;
    }
    SoundCosts costs = vowelled ? SoundCosts.VOWELLED : SoundCosts.UNVOWELLED;
    float weight = Math.max(1, (weight(one) + weight(other)) / 2);
    return Math.max(0, 1 - distance(one, other, costs) / weight);
  }

  private static float weight(String word) {
    float weight = 0;
    for (int i = 0; i < word.length(); i++) {
      weight += SoundCosts.VOWELLED.drop(word.charAt(i));
    }
    return weight;
  }

  private static float distance(String one, String other, SoundCosts costs) {
    int width = other.length() + 1;
    float[] before = new float[width];
    float[] row = new float[width];
    float[] next = new float[width];
    for (int j = 1; j < width; j++) {
      row[j] = row[j - 1] + costs.drop(other.charAt(j - 1));
    }
    for (int i = 1; i <= one.length(); i++) {
      char c = one.charAt(i - 1);
      next[0] = row[0] + costs.drop(c);
      for (int j = 1; j < width; j++) {
        char d = other.charAt(j - 1);
        float best = row[j - 1] + costs.change(c, d);
        best = Math.min(best, row[j] + costs.drop(c));
        best = Math.min(best, next[j - 1] + costs.drop(d));
        if (i > 1 && j > 1 && c == other.charAt(j - 2) && d == one.charAt(i - 2)) {
          best = Math.min(best, before[j - 2] + SWAPPED);
        }
        next[j] = best;
      }
      float[] spare = before;
      before = row;
      row = next;
      next = spare;
      Arrays.fill(next, 0);
    }
    return row[width - 1];
  }
}
