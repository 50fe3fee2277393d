package org.isnad.origin.coordination;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers for strings, from 0 in order of first appearance. The strings lie as UTF-8 in blocks, so
 * that tens of millions of them fit.
 */
final class Names {
  private static final int BLOCK = 1 << 20;

  private byte[][] blocks = new byte[16][];
  private int blockCount;
  private int used = BLOCK;
  private long[] begins = new long[1024];
  private int[] lengths = new int[1024];
  private int[] hashes = new int[1024];
  private int[] slots = new int[4096];
  private int size;

  int size() {
    return size;
  }

  /** The number of a string, a new one where it has none yet. */
  int number(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    int hash = mix(Arrays.hashCode(bytes));
    int slot = hash & (slots.length - 1);
    for (int held = slots[slot]; held != 0; held = slots[slot]) {
      if (is(held - 1, hash, bytes)) {
        return held - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = size + 1;
    return append(bytes, hash);
  }

  /** The string that has this number. */
  String name(int number) {
    byte[] block = blocks[(int) (begins[number] >>> 32)];
    return new String(block, (int) begins[number], lengths[number], StandardCharsets.UTF_8);
  }

  private boolean is(int number, int hash, byte[] bytes) {
    if (hashes[number] != hash || lengths[number] != bytes.length) {
      return false;
    }
    byte[] block = blocks[(int) (begins[number] >>> 32)];
    int begin = (int) begins[number];
    return Arrays.equals(block, begin, begin + bytes.length, bytes, 0, bytes.length);
  }

  private int append(byte[] bytes, int hash) {
    if (size == lengths.length) {
      begins = Arrays.copyOf(begins, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    begins[size] = store(bytes);
    lengths[size] = bytes.length;
    hashes[size] = hash;
    size++;
    if (2 * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  private long store(byte[] bytes) {
    if (blockCount == 0 || used + bytes.length > blocks[blockCount - 1].length) {
      if (blockCount == blocks.length) {
        blocks = Arrays.copyOf(blocks, 2 * blockCount);
      }
      blocks[blockCount++] = new byte[Math.max(BLOCK, bytes.length)];
      used = 0;
    }
    System.arraycopy(bytes, 0, blocks[blockCount - 1], used, bytes.length);
    long begin = ((long) (blockCount - 1) << 32) | used;
    used += bytes.length;
    return begin;
  }

  private void grow() {
    int[] wider = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      int slot = hashes[number] & (wider.length - 1);
      while (wider[slot] != 0) {
        slot = (slot + 1) & (wider.length - 1);
      }
      wider[slot] = number + 1;
    }
    slots = wider;
  }

  private static int mix(int hash) {
    int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}
