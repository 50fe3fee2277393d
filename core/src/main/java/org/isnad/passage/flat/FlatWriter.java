package org.isnad.passage.flat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes lengths, texts and arrays of numbers, little-endian, for {@link FlatReader}. */
public final class FlatWriter implements AutoCloseable {
  private final OutputStream out;

  public FlatWriter(OutputStream out) {
    this.out = out;
  }

  public void number(int value) throws IOException {
    byte[] all = new byte[Integer.BYTES];
    view(all).putInt(value);
    out.write(all);
  }

  public void bytes(byte[] values) throws IOException {
    number(values.length);
    out.write(values);
  }

  public void text(String text) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public void lines(List<String> lines) throws IOException {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(line).append('\n'));
    text(all.toString());
  }

  public void ints(int[] values) throws IOException {
    number(values.length);
    byte[] all = new byte[values.length * Integer.BYTES];
    view(all).asIntBuffer().put(values);
    out.write(all);
  }

  public void longs(long[] values) throws IOException {
    number(values.length);
    byte[] all = new byte[values.length * Long.BYTES];
    view(all).asLongBuffer().put(values);
    out.write(all);
  }

  public void floats(float[] values) throws IOException {
    number(values.length);
    byte[] all = new byte[values.length * Float.BYTES];
    view(all).asFloatBuffer().put(values);
    out.write(all);
  }

  private static ByteBuffer view(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
