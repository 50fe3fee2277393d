package org.isnad.eval;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.isnad.base.Id;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.base.Span;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Analyser;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.isnad.report.Report;
import org.isnad.report.ZoneKind;

/**
 * Analysed texts on disk, so that work on rules does not parse the same corpus again and again. The
 * key is a hash of the text, its zones and languages, and {@link Analyser#VERSION}; models are
 * loaded at the first miss only. Safe for several processes on one folder.
 */
public final class AnalysisCache {
  private static final int FORMAT = 2;

  private final Path folder;
  private final Supplier<Analyser> loader;
  private volatile Analyser analyser;

  /**
   * @param folder made when absent; one may serve every corpus and checkout
   * @param loader called once, at the first text that is not there
   */
  @SuppressWarnings("NullAway.Init") // the analyser is loaded when first needed
  public AnalysisCache(Path folder, Supplier<Analyser> loader) {
    this.folder = folder;
    this.loader = loader;
  }

  /** A cache in the system's folder for temporary files. */
  public static AnalysisCache inTemporaryFolder() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "isnad-analysis");
    return new AnalysisCache(folder, Analyser::load);
  }

  /** The text analysed, from disk where it is there. */
  public AnalysedText analyse(Report report) {
    Path file = folder.resolve(key(report) + ".bin");
    try {
      if (Files.exists(file)) {
        return read(file, report);
      }
      AnalysedText analysed = analyser().analyse(report);
      write(file, analysed);
      return analysed;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the cache of analysed texts at " + file, e);
    }
  }

  private static String key(Report report) {
    return Id.of(
            "analysis",
            FORMAT,
            Analyser.VERSION,
            report.text(),
            report.zones(),
            report.languages(),
            report.meta().language())
        .value();
  }

  private synchronized Analyser analyser() {
    if (analyser == null) {
      analyser = loader.get();
    }
    return analyser;
  }

  private void write(Path file, AnalysedText analysed) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "part", ".tmp");
    try (var out =
        new DataOutputStream(
            new BufferedOutputStream(new DeflaterOutputStream(Files.newOutputStream(part))))) {
      out.writeInt(analysed.sentences().size());
      for (Sentence sentence : analysed.sentences()) {
        write(out, sentence);
      }
      out.writeInt(analysed.problems().size());
      for (Problem problem : analysed.problems()) {
        write(out, problem);
      }
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(DataOutputStream out, Sentence sentence) throws IOException {
    write(out, sentence.span());
    out.writeInt(sentence.block());
    out.writeUTF(sentence.zone().name());
    out.writeUTF(sentence.language());
    out.writeBoolean(sentence.parsed());
    out.writeInt(sentence.size());
    for (Token token : sentence.tokens()) {
      write(out, token.span());
      out.writeUTF(token.form().equals(token.text()) ? "" : token.form());
      out.writeUTF(token.lemma());
      out.writeUTF(token.tag());
      out.writeUTF(token.entity());
      out.writeInt(token.head());
      out.writeUTF(token.relation());
    }
    out.writeInt(sentence.asides().size());
    for (Span aside : sentence.asides()) {
      write(out, aside);
    }
  }

  private static void write(DataOutputStream out, Span span) throws IOException {
    out.writeInt(span.begin());
    out.writeInt(span.end());
  }

  private static void write(DataOutputStream out, Problem problem) throws IOException {
    out.writeUTF(problem.kind().name());
    out.writeUTF(problem.place());
    out.writeUTF(problem.what());
    out.writeUTF(problem.cure());
  }

  private static AnalysedText read(Path file, Report report) throws IOException {
    try (var in =
        new DataInputStream(
            new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file))))) {
      List<Sentence> sentences = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        sentences.add(sentence(in, sentences.size(), report.text()));
      }
      List<Problem> problems = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        problems.add(
            new Problem(
                ProblemKind.valueOf(in.readUTF()),
                report.path(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF()));
      }
      return new AnalysedText(report, sentences, problems);
    }
  }

  private static Sentence sentence(DataInputStream in, int index, String text) throws IOException {
    Span span = span(in);
    int block = in.readInt();
    ZoneKind zone = ZoneKind.valueOf(in.readUTF());
    String language = in.readUTF();
    boolean parsed = in.readBoolean();
    List<Token> tokens = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      tokens.add(token(in, tokens.size(), text));
    }
    List<Span> asides = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      asides.add(span(in));
    }
    return new Sentence(index, span, block, zone, language, tokens, parsed, asides);
  }

  private static Token token(DataInputStream in, int index, String text) throws IOException {
    Span span = span(in);
    String written = span.in(text);
    String form = in.readUTF();
    return new Token(
        index,
        span,
        written,
        form.isEmpty() ? written : form,
        in.readUTF(),
        in.readUTF().intern(),
        in.readUTF().intern(),
        in.readInt(),
        in.readUTF().intern());
  }

  private static Span span(DataInputStream in) throws IOException {
    int begin = in.readInt();
    return new Span(begin, in.readInt());
  }
}
