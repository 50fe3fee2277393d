package org.isnad.passage.build;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.XMLUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.passage.flat.FlatWriter;
import org.isnad.passage.flat.TextHash;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The tables of NLP4J's lemmatiser. */
final class Morphology {
  private static final String FOLDER = "edu/emory/mathcs/nlp/component/morph/english/";
  private static final List<Map.Entry<String, String>> CLASSES =
      List.of(
          Map.entry("verb", "VB"),
          Map.entry("noun", "NN"),
          Map.entry("adjective", "JJ"),
          Map.entry("adverb", "RB"));

  private Morphology() {}

  static void write(FlatWriter out) throws IOException {
    List<String> abbreviations = new ArrayList<>();
    for (String line : lines("abbreviation.rule")) {
      String[] cells = line.split(" ");
      abbreviations.add(cells[0] + "_" + cells[1] + "\t" + cells[2]);
    }
    out.lines(abbreviations);
    out.lines(lines("cardinal.base"));
    List<String> ordinals = lines("ordinal.base");
    ordinals.addAll(List.of("0st", "0nd", "0rd", "0th"));
    out.lines(ordinals);
    Element rules;
    try (InputStream in = open("inflection_suffix.xml")) {
      rules = XMLUtils.getDocumentElement(in);
    }
    out.number(CLASSES.size());
    for (Map.Entry<String, String> each : CLASSES) {
      out.text(each.getValue());
      out.lines(
          lines(each.getKey() + ".exc").stream()
              .map(line -> line.replaceFirst(" ", "\t"))
              .toList());
      out.longs(
          lines(each.getKey() + ".base").stream()
              .mapToLong(TextHash::of)
              .sorted()
              .distinct()
              .toArray());
      out.lines(rules(XMLUtils.getFirstElementByTagName(rules, each.getKey())));
    }
  }

  private static List<String> rules(Element wordClass) {
    List<String> out = new ArrayList<>();
    NodeList rules = wordClass.getElementsByTagName("rule");
    for (int i = 0; i < rules.getLength(); i++) {
      Element rule = (Element) rules.item(i);
      String tags = ((Element) rule.getParentNode()).getAttribute("org_pos");
      if (tags.isBlank()) {
        throw new IllegalStateException("a rule of inflection without tags");
      }
      out.add(
          String.join(
              "\t",
              tags.strip(),
              rule.getAttribute("affix_form").strip(),
              rule.getAttribute("replacements").strip(),
              rule.getAttribute("doubleConsonants").strip()));
    }
    return out;
  }

  private static List<String> lines(String name) throws IOException {
    try (var in = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      in.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
      return lines;
    }
  }

  private static InputStream open(String name) {
    return IOUtils.getInputStreamsFromResource(FOLDER + name);
  }
}
