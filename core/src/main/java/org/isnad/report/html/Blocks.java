package org.isnad.report.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.isnad.report.ZoneKind;
import org.isnad.report.text.Sentences;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into blocks, in document order, without recursion: pages may be nested any deep. All
 * words that a browser may show are kept; scripts, styles and templates have none.
 */
final class Blocks implements NodeVisitor {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "template",
          "head",
          "title",
          "desc",
          "metadata",
          "defs",
          "object",
          "iframe",
          "audio",
          "video",
          "canvas",
          "noframes");
  private static final Set<String> BORDERED =
      Set.of("option", "button", "label", "legend", "summary", "optgroup", "textarea");
  private static final Hint PAGE = new Hint(ZoneKind.BOILERPLATE, true);

  private final List<Block> blocks = new ArrayList<>();
  private final BlockText text = new BlockText();
  private final Deque<Element> containers = new ArrayDeque<>();
  private final Deque<Element> framed = new ArrayDeque<>();
  private @Nullable Frame frame;
  private int deepest;
  private int silent;
  private int articles;

  private Blocks() {}

  /** The blocks of this page that have words. */
  static List<Block> of(Document page) {
    Blocks visitor = new Blocks();
    visitor.containers.push(page);
    page.traverse(visitor);
    visitor.flush();
    return visitor.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && silent == 0) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      deepest = Math.max(deepest, depth);
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    silent += SILENT.contains(tag) ? 1 : 0;
    articles += tag.equals("article") || tag.equals("main") ? 1 : 0;
    if (isBordered(element)) {
      flush();
      containers.push(element);
      enterFrame(element, tag);
    } else if (tag.equals("br")) {
      if (text.lineBreak()) {
        flush();
      }
    } else {
      text.open(tag, element);
    }
    text.preformatted += tag.equals("pre") || tag.equals("textarea") ? 1 : 0;
  }

  private void close(Element element) {
    String tag = element.normalName();
    silent -= SILENT.contains(tag) ? 1 : 0;
    articles -= tag.equals("article") || tag.equals("main") ? 1 : 0;
    text.preformatted -= tag.equals("pre") || tag.equals("textarea") ? 1 : 0;
    if (!isBordered(element)) {
      text.close(tag, element);
      return;
    }
    flush();
    containers.pop();
    if (element.equals(framed.peek())) {
      framed.pop();
      frame = frame == null ? null : frame.parent;
    }
  }

  private static boolean isBordered(Element element) {
    return element.isBlock() || BORDERED.contains(element.normalName());
  }

  private void enterFrame(Element element, String tag) {
    boolean page = tag.equals("html") || tag.equals("body");
    Hint hint = tag.equals("header") && articles == 0 ? PAGE : page ? null : Hint.of(element);
    if (hint != null) {
      framed.push(element);
      frame = new Frame(frame, hint);
    }
  }

  private void flush() {
    String words = text.take();
    if (words.isEmpty()) {
      text.clear();
      return;
    }
    int count = Sentences.words(words);
    int linked = (int) Math.round(count * text.linkShare());
    Frame own = text.hint() == null ? frame : new Frame(frame, text.hint());
    Block block =
        new Block(
            words, count, linked, containers.element(), own, text.boldShare() > 0.95, deepest);
    text.clear();
    deepest = 0;
    blocks.add(block);
    if (block.isProse()) {
      for (Frame f = own; f != null; f = f.parent) {
        f.prose += count;
      }
    }
  }
}
