package org.isnad.network;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * An unchanging list whose elements are made when they are asked for: a case of a million claims is
 * open before any of them is read.
 */
public abstract class LazyList<E> extends AbstractList<E> implements RandomAccess {
  /** The list itself where it is lazy, else an unchanging copy. */
  static <E> List<E> keep(List<E> list) {
    return list instanceof LazyList<E> ? list : List.copyOf(list);
  }
}
