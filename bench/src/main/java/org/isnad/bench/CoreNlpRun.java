package org.isnad.bench;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/** CoreNLP's full default pipeline for English, on one thread. */
public final class CoreNlpRun {
  private CoreNlpRun() {}

  public static void main(String[] arguments) throws IOException {
    Measured measured = Measured.of("CoreNLP", CoreNlpRun::load, Texts.of(Path.of(arguments[0])));
    System.out.println(measured.line());
  }

  private static Measured.Program load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return text -> {
      Annotation document = new Annotation(text);
      pipeline.annotate(document);
      return document.get(TokensAnnotation.class).size();
    };
  }
}
