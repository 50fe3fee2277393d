package org.isnad.claim.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.claim.Modality;
import org.isnad.claim.grammar.Role;
import org.isnad.mention.ActorKind;

/**
 * Reads frame files; docs/frames.md tells their form.
 *
 * <pre>
 * kinds body = ARMED_GROUP SERVICE PARTY
 * lead/v; head/v | A=subj B=obj:body | relation LEADS A B | 0.95
 * </pre>
 */
public final class FrameFile {
  private final Map<String, Set<ActorKind>> kinds = new HashMap<>();
  private final List<Frame> frames = new ArrayList<>();

  private FrameFile() {
    kinds.put("any", EnumSet.allOf(ActorKind.class));
  }

  /**
   * Reads the lines of one file.
   *
   * @throws IllegalArgumentException that names the file, the line and the cure
   */
  public static List<Frame> read(List<Line> lines) {
    FrameFile file = new FrameFile();
    lines.forEach(file::add);
    return List.copyOf(file.frames);
  }

  private void add(Line line) {
    if (line.text().startsWith("kinds ")) {
      addKinds(line);
    } else {
      frames.add(frame(line));
    }
  }

  private void addKinds(Line line) {
    String[] sides = line.text().substring("kinds ".length()).split("=", 2);
    if (sides.length != 2) {
      throw line.wrong("no kinds are told", "write kinds NAME = KIND KIND");
    }
    Set<ActorKind> set = EnumSet.noneOf(ActorKind.class);
    for (String name : sides[1].strip().split("\\s+")) {
      set.addAll(kindsOf(name, line));
    }
    kinds.put(sides[0].strip(), set);
  }

  private Set<ActorKind> kindsOf(String name, Line line) {
    Set<ActorKind> named = kinds.get(name);
    if (named != null) {
      return named;
    }
    try {
      return EnumSet.of(ActorKind.valueOf(name));
    } catch (IllegalArgumentException e) {
      throw line.wrong(
          "no kind '" + name + "'",
          "write one of " + kinds.keySet() + " or " + Arrays.toString(ActorKind.values()));
    }
  }

  private Frame frame(Line line) {
    String[] fields = line.text().split("\\|", -1);
    if (fields.length != 4) {
      throw line.wrong(
          "there are " + fields.length + " fields", "write triggers | slots | claims | prior");
    }
    List<Trigger> triggers =
        Arrays.stream(fields[0].split(";")).map(text -> Trigger.parse(text, line)).toList();
    List<Slot> slots =
        Arrays.stream(fields[1].strip().split("\\s+")).map(text -> slot(text, line)).toList();
    List<Template> templates =
        Arrays.stream(fields[2].split(";")).map(text -> template(text, slots, line)).toList();
    String[] rest = fields[3].strip().split("\\s+");
    Modality modality = rest.length > 1 ? modality(rest[1], line) : Modality.FACT;
    String name =
        line.file().replaceFirst("^.*/", "").replaceFirst("\\.frames$", "") + ":" + line.number();
    return new Frame(name, triggers, slots, templates, prior(rest[0], line), modality);
  }

  private Slot slot(String text, Line line) {
    String[] sides = text.split("=", 2);
    if (sides.length != 2) {
      throw line.wrong("'" + text + "' is no slot", "write A=subj or A=subj/poss:kinds");
    }
    boolean optional = sides[1].endsWith("?");
    boolean ofOwner = sides[1].endsWith("!");
    String[] parts = sides[1].replaceFirst("[?!]$", "").split(":", 2);
    List<Role> roles = Arrays.stream(parts[0].split("/")).map(role -> role(role, line)).toList();
    Set<ActorKind> allowed = kindsOf(parts.length > 1 ? parts[1] : "any", line);
    return new Slot(sides[0], roles, allowed, optional, ofOwner);
  }

  private static Role role(String name, Line line) {
    try {
      return Role.parse(name);
    } catch (IllegalArgumentException e) {
      throw line.wrong("no role '" + name + "'", "write " + Role.names());
    }
  }

  private static Template template(String text, List<Slot> slots, Line line) {
    List<String> words = List.of(text.strip().split("\\s+"));
    Template.When when =
        switch (words.getFirst()) {
          case "not" -> Template.When.NOT;
          case "otherwise" -> Template.When.OTHERWISE;
          default -> Template.When.SO;
        };
    List<String> rest = when == Template.When.SO ? words : words.subList(1, words.size());
    if (rest.size() < 3) {
      throw line.wrong("'" + text.strip() + "' is no claim", "write relation LEADS A B");
    }
    for (String argument : rest.subList(2, rest.size())) {
      checkSlot(argument.replaceFirst("^\\w+=", ""), slots, line);
    }
    return new Template(rest.get(0), rest.get(1), rest.subList(2, rest.size()), when);
  }

  private static void checkSlot(String name, List<Slot> slots, Line line) {
    if (slots.stream().noneMatch(slot -> slot.name().equals(name))) {
      throw line.wrong("no slot '" + name + "'", "name it in the second field");
    }
  }

  private static double prior(String text, Line line) {
    try {
      double prior = Double.parseDouble(text);
      if (prior > 0 && prior <= 1) {
        return prior;
      }
    } catch (NumberFormatException e) {
      throw line.wrong("'" + text + "' is no number", "write a prior such as 0.9");
    }
    throw line.wrong("the prior " + text + " is out of range", "write one in (0, 1]");
  }

  private static Modality modality(String text, Line line) {
    try {
      return Modality.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw line.wrong("no modality '" + text + "'", "write alleged, planned or conditional");
    }
  }
}
