package org.isnad.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Persons with made-up names, each written in a few spellings, some named far more often than
 * others. Given names are few and surnames share roots, so there are many near namesakes.
 */
final class GeneratedNames {
  private static final String[] GIVEN = {
    "Mohammed", "Ahmed", "Ali", "Hassan", "Hussein", "Mustafa", "Karim", "Yusuf", "Ibrahim",
        "Khalid",
    "Omar", "Tariq", "Samir", "Nasir", "Jamal", "Faisal", "Qasim", "Haydar", "Abbas", "Mahdi",
    "Carlos", "Miguel", "Sergei", "Viktor", "Andrei", "Ivan", "Pedro", "Luis", "Jorge", "Rafael",
    "Fatima", "Zaynab", "Maryam", "Layla", "Noor", "Elena", "Olga", "Maria", "Lucia", "Ana"
  };
  private static final String[] BEGINS = {
    "Ba", "Ka", "Sha", "Mu", "Ha", "Ja", "Fa", "Sa", "Ru", "Za", "Dhu", "Kha", "Tu", "Qa", "Gha",
    "Na"
  };
  private static final String[] MIDDLES = {
    "di", "ra", "li", "ma", "ssa", "wi", "ba", "hi", "tu", "ri", "mi", "za", "ni", "shi", "ddi",
    "ya"
  };
  private static final String[] ENDS = {
    "ri", "ni", "di", "mi", "bi", "wi", "li", "shi", "si", "zi", "ti", "fi", "qi", "ki", "rov",
    "nez"
  };
  private static final String[][] SPELLINGS = {
    {"q", "k"},
    {"gh", "q"},
    {"dh", "z"},
    {"ss", "s"},
    {"dd", "d"},
    {"u", "ou"},
    {"i", "e"},
    {"kh", "h"},
    {"y", "i"},
    {"ammed", "amed"},
    {"ei", "ey"},
    {"al-", "el-"},
    {"al-", ""}
  };
  private static final int SPELLINGS_A_PERSON = 4;
  private static final double SKEW = 2.5;

  private final Random random;
  private final List<List<String>> persons = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  GeneratedNames(int count, Random random) {
    this.random = random;
    Set<String> taken = new HashSet<>();
    while (persons.size() < count) {
      String name = name();
      if (taken.add(name)) {
        persons.add(spellings(name));
      }
    }
  }

  private String name() {
    String given = pick(GIVEN);
    String middle = random.nextInt(3) == 0 ? " " + pick(GIVEN) : "";
    String article = random.nextBoolean() ? " al-" : " ";
    String surname =
        pick(BEGINS) + pick(MIDDLES) + (random.nextBoolean() ? pick(MIDDLES) : "") + pick(ENDS);
    return given + middle + article + surname;
  }

  private String pick(String[] parts) {
    return parts[random.nextInt(parts.length)];
  }

  private List<String> spellings(String name) {
    List<String> spellings = new ArrayList<>(List.of(name));
    while (spellings.size() < SPELLINGS_A_PERSON) {
      String[] change = SPELLINGS[random.nextInt(SPELLINGS.length)];
      spellings.add(name.replace(change[0], change[1]));
    }
    return spellings;
  }

  /** Whom the next mention means: some are named far more often than others. */
  int next() {
    return (int) (Math.pow(random.nextDouble(), SKEW) * persons.size());
  }

  /** One of the person's spellings. */
  String written(int person) {
    List<String> spellings = persons.get(person);
    String name = spellings.get(random.nextInt(spellings.size()));
    used.add(name);
    return name;
  }

  int persons() {
    return persons.size();
  }

  int used() {
    return used.size();
  }
}
