package org.isnad.passage.syntax;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * NLP4J itself, without its gazetteers and word embeddings: what the flat models must agree with.
 */
final class Nlp4j {
  private static final String LEXICA =
      """
      <configuration><lexica>
        <ambiguity_classes field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz\
      </ambiguity_classes>
        <word_clusters field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz\
      </word_clusters>
      </lexica></configuration>
      """;
  private static final String MODELS = "edu/emory/mathcs/nlp/models/";

  private final List<NLPComponent<NLPNode>> stages;

  private Nlp4j(List<NLPComponent<NLPNode>> stages) {
    this.stages = stages;
  }

  static Nlp4j load() {
    return new Nlp4j(
        List.of(
            new GlobalLexica<NLPNode>(
                new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))),
            component("en-pos.xz"),
            new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH),
            component("en-dep.xz")));
  }

  private static NLPComponent<NLPNode> component(String name) {
    return NLPUtils.getComponent(MODELS + name);
  }

  Syntax read(List<String> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, words.get(i - 1));
    }
    stages.forEach(stage -> stage.process(nodes));
    return syntax(nodes);
  }

  private static Syntax syntax(NLPNode[] nodes) {
    int size = nodes.length - 1;
    Syntax out = new Syntax(new String[size], new String[size], new int[size], new String[size]);
    for (int i = 0; i < size; i++) {
      NLPNode node = nodes[i + 1];
      out.tags()[i] = node.getPartOfSpeechTag();
      out.lemmas()[i] = node.getLemma();
      out.heads()[i] = node.getDependencyHead().getID() - 1;
      out.relations()[i] = node.getDependencyLabel();
    }
    return out;
  }
}
