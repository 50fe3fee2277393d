package org.isnad.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.isnad.base.Sha256;

/** Identifies the data that was scored. */
public final class Corpora {
  private Corpora() {}

  /** Hash over the sorted relative names and the bytes of these files. */
  public static Scores.Corpus of(Path folder, List<Path> files) throws IOException {
    MessageDigest digest = Sha256.digest();
    for (Path file : files.stream().sorted().toList()) {
      digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(Files.readAllBytes(file));
    }
    return new Scores.Corpus(files.size(), HexFormat.of().formatHex(digest.digest()));
  }
}
