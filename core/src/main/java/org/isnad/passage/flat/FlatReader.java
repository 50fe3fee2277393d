package org.isnad.passage.flat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link FlatWriter} wrote: lengths, texts and arrays of numbers, little-endian. */
public final class FlatReader implements AutoCloseable {
  private static final int CHUNK = 1 << 18;

  private final InputStream in;
  private final byte[] bytes = new byte[CHUNK];
  private final ByteBuffer chunk = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

  public FlatReader(InputStream in) {
    this.in = in;
  }

  public int number() throws IOException {
    fill(Integer.BYTES);
    return chunk.getInt(0);
  }

  public byte[] bytes() throws IOException {
    int length = number();
    byte[] out = in.readNBytes(length);
    require(out.length == length);
    return out;
  }

  public String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** Lines, without the last one's end. */
  public List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    String text = text();
    for (int begin = 0, end; begin < text.length(); begin = end + 1) {
      end = text.indexOf('\n', begin);
      lines.add(text.substring(begin, end));
    }
    return lines;
  }

  public int[] ints() throws IOException {
    int[] out = new int[number()];
    for (int done = 0, n; done < out.length; done += n) {
      n = Math.min(out.length - done, CHUNK / Integer.BYTES);
      fill(n * Integer.BYTES);
      chunk.asIntBuffer().get(out, done, n);
    }
    return out;
  }

  public long[] longs() throws IOException {
    long[] out = new long[number()];
    for (int done = 0, n; done < out.length; done += n) {
      n = Math.min(out.length - done, CHUNK / Long.BYTES);
      fill(n * Long.BYTES);
      chunk.asLongBuffer().get(out, done, n);
    }
    return out;
  }

  public float[] floats() throws IOException {
    float[] out = new float[number()];
    for (int done = 0, n; done < out.length; done += n) {
      n = Math.min(out.length - done, CHUNK / Float.BYTES);
      fill(n * Float.BYTES);
      chunk.asFloatBuffer().get(out, done, n);
    }
    return out;
  }

  private void fill(int length) throws IOException {
    require(in.readNBytes(bytes, 0, length) == length);
  }

  private static void require(boolean whole) throws IOException {
    if (!whole) {
      throw new IOException("the model ends early: build Isnad again");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
