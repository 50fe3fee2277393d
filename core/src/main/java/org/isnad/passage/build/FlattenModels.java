package org.isnad.passage.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.isnad.base.Sha256;
import org.isnad.passage.flat.FlatWriter;
import org.isnad.passage.flat.TextHash;
import org.isnad.passage.names.NameModel;
import org.isnad.passage.syntax.SyntaxModel;
import org.isnad.passage.syntax.Weights;

/**
 * Writes the models beside the classes that read them, unless that was done before by the same
 * program.
 */
public final class FlattenModels {
  private static final String MARK = "models.sha256";

  private FlattenModels() {}

  /**
   * Writes the models.
   *
   * @param args the folder of compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path folder = beside(SyntaxModel.class, classes);
    Path mark = folder.resolve(MARK);
    String program = program();
    if (Files.exists(mark) && Files.readString(mark).equals(program)) {
      return;
    }
    LinearModel tagger = LinearModel.load("en-pos.xz");
    LinearModel parser = LinearModel.load("en-dep.xz");
    try (FlatWriter words = writer(folder.resolve(SyntaxModel.WORDS))) {
      Forms.write(words);
      Lexica.write(words, tagger, parser);
      Morphology.write(words);
      tagger.write(words, LinearModel.TAGGER_SETS);
    }
    try (FlatWriter trees = writer(folder.resolve(SyntaxModel.TREES))) {
      parser.write(trees, LinearModel.PARSER_SETS);
    }
    try (FlatWriter names = writer(beside(NameModel.class, classes).resolve(NameModel.FILE))) {
      Names.write(names);
    }
    Files.writeString(mark, program);
  }

  private static Path beside(Class<?> reader, Path classes) throws IOException {
    String folder = reader.getPackageName().replace('.', '/');
    return Files.createDirectories(classes.resolve(folder));
  }

  private static FlatWriter writer(Path file) throws IOException {
    return new FlatWriter(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20));
  }

  /** A hash of the classes that decide what is written. */
  private static String program() throws IOException {
    MessageDigest digest = Sha256.digest();
    List<Class<?>> all =
        List.of(
            FlattenModels.class,
            LinearModel.class,
            Rows.class,
            Forms.class,
            Lexica.class,
            Morphology.class,
            Names.class,
            FlatWriter.class,
            TextHash.class,
            Weights.class);
    for (Class<?> one : all) {
      try (InputStream in = one.getResourceAsStream(one.getSimpleName() + ".class")) {
        digest.update(Objects.requireNonNull(in).readAllBytes());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
