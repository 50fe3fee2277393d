package org.isnad.origin.coordination.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.isnad.origin.coordination.ShareTable;
import org.isnad.origin.coordination.Shares;

/**
 * Reads tables of shares: CSV with a header (between commas, semicolons or tabs), or JSON lines, in
 * UTF-8 or UTF-16 with a mark. Used for one or more files, then {@link #table()}.
 */
public final class ShareReader {
  private static final int BUFFER = 1 << 16;

  private final Shares.Builder shares = new Shares.Builder();
  private final ProblemLog problems = new ProblemLog();
  private final Map<Role, String> said;
  private long rows;

  /** A reader that knows columns by the usual names. */
  public ShareReader() {
    this(Map.of());
  }

  /** A reader that is told, for some roles, the column that holds it. */
  public ShareReader(Map<Role, String> columns) {
    this.said = Map.copyOf(columns);
  }

  /**
   * Reads one file.
   *
   * @param file its name, for problems
   * @throws IOException when the stream fails; what cannot be understood becomes a problem
   */
  public void read(String file, InputStream in) throws IOException {
    BufferedReader text = new BufferedReader(decoded(in), BUFFER);
    Rows sink = new Rows(shares, problems, file);
    rows +=
        firstChar(text) == '{'
            ? new JsonLines(file, said, problems, sink).read(text)
            : new CsvTable(file, said, problems, sink).read(text);
    problems.endOf(file);
  }

  /** All that was read. */
  public ShareTable table() {
    return new ShareTable(shares.build(), rows, problems.count(), problems.problems());
  }

  private static Reader decoded(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, BUFFER);
    bytes.mark(2);
    int first = bytes.read();
    int second = bytes.read();
    bytes.reset();
    boolean wide = first + second == 0xFE + 0xFF && Math.max(first, second) == 0xFF;
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new InputStreamReader(bytes, charset);
  }

  /** The first character that is no blank and no byte order mark; -1 for nothing. */
  private static int firstChar(BufferedReader text) throws IOException {
    text.mark(BUFFER);
    int c = text.read();
    if (c == '\uFEFF') {
      text.mark(BUFFER);
      c = text.read();
    }
    for (int i = 1; i < BUFFER - 1 && c >= 0 && Character.isWhitespace(c); i++) {
      c = text.read();
    }
    text.reset();
    return c;
  }
}
