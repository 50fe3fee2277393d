package org.isnad.report.html;

import java.util.Arrays;
import java.util.List;
import org.isnad.report.ZoneKind;
import org.isnad.report.text.LineCues;
import org.isnad.report.text.Sentences;
import org.isnad.report.text.Zones;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Says what each block of a page is for.
 *
 * <p>Inside the story's element ({@link StoryRoot}) a block is body unless its element, its line
 * ({@link LineCues}) or its link density says otherwise; outside it only the title, the byline, the
 * date, the standfirst and the caption between title and story are kept. Link density and the
 * length of blocks are the shallow features of Kohlschuetter, Fankhauser and Nejdl, 'Boilerplate
 * Detection using Shallow Text Features' (WSDM 2010); that short blocks take their kind from their
 * neighbours follows Pomikalek's jusText (2011).
 */
final class PageZones {
  private static final double MOST_LINKED = 0.6;

  private final List<Block> blocks;
  private final @Nullable Element root;
  private final int title;
  private final int allProse;
  private final int first;
  private final int last;

  private PageZones(List<Block> blocks, String pageTitle) {
    this.blocks = blocks;
    this.allProse = blocks.stream().filter(Block::isProse).mapToInt(Block::words).sum();
    this.root = StoryRoot.of(blocks, allProse);
    this.first = firstStory();
    this.last = lastStory();
    this.title = PageTitle.find(blocks, pageTitle, first);
  }

  /** A kind for each block. */
  static List<ZoneKind> of(List<Block> blocks, String pageTitle) {
    PageZones zones = new PageZones(blocks, pageTitle);
    ZoneKind[] kinds = new ZoneKind[blocks.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = zones.kind(i);
    }
    zones.dropLastHeadings(kinds);
    return Arrays.asList(kinds);
  }

  private ZoneKind kind(int at) {
    Block block = blocks.get(at);
    if (at == title) {
      return ZoneKind.TITLE;
    }
    ZoneKind hinted = Frame.kindIn(block.frame(), allProse);
    LineCues.Cue cue = LineCues.of(block.text());
    if (cue != null && cue.kind() != ZoneKind.BOILERPLATE) {
      return cue.kind();
    }
    boolean opening = title >= 0 && at > title && at < first && cue == null;
    boolean aside = hinted == ZoneKind.BOILERPLATE || hinted == ZoneKind.COMMENT_FORM;
    ZoneKind marked = aside && !opening ? null : marked(block, hinted);
    if (opening && marked != null) {
      return marked;
    }
    if (aside && hinted != null) {
      return hinted;
    }
    if (root == null) {
      return marked != null ? marked : withoutRoot(block);
    }
    if (StoryRoot.isInside(block.container(), root)) {
      return marked != null ? marked : inside(block, at);
    }
    boolean between = at > title && at < first && (title >= 0 || marked != null);
    return between ? opening(block, marked) : ZoneKind.BOILERPLATE;
  }

  /** What markup says of short blocks. */
  private static @Nullable ZoneKind marked(Block block, @Nullable ZoneKind hinted) {
    if (hinted == ZoneKind.CAPTION && block.words() <= 120) {
      return ZoneKind.CAPTION;
    }
    boolean line = block.words() <= 20 && !Sentences.isStory(block.text());
    boolean looked = block.headingLevel() == 0 && block.linkDensity() <= MOST_LINKED;
    ZoneKind told = looked ? Zones.ofLine(block.text()) : null;
    boolean meta = hinted == ZoneKind.BYLINE || hinted == ZoneKind.DATELINE;
    return line && meta && told == null ? hinted : told;
  }

  private static ZoneKind withoutRoot(Block block) {
    if (LineCues.of(block.text()) != null) {
      return ZoneKind.BOILERPLATE;
    }
    if (block.headingLevel() > 0) {
      return ZoneKind.HEADING;
    }
    return block.linkDensity() < 0.34 ? ZoneKind.BODY : ZoneKind.BOILERPLATE;
  }

  private ZoneKind inside(Block block, int at) {
    if (LineCues.of(block.text()) != null) {
      return ZoneKind.BOILERPLATE;
    }
    boolean linked = block.linkDensity() > MOST_LINKED && block.words() < 40;
    if (block.headingLevel() > 0) {
      return linked && at > last ? ZoneKind.BOILERPLATE : ZoneKind.HEADING;
    }
    if (linked) {
      return ZoneKind.BOILERPLATE;
    }
    boolean line = block.words() < 10 && !Sentences.isClosed(block.text());
    if (line && block.bold() && at < last) {
      return ZoneKind.HEADING;
    }
    boolean paragraph = block.container().normalName().equals("p");
    return line && (at > last || (at < first && !paragraph)) ? short_(block) : ZoneKind.BODY;
  }

  /** A short line beside the story, not among its paragraphs. */
  private static ZoneKind short_(Block block) {
    boolean remark = block.text().startsWith("(");
    boolean label = block.linkDensity() > 0 || block.words() < 4;
    return label && !remark ? ZoneKind.BOILERPLATE : ZoneKind.BODY;
  }

  private static ZoneKind opening(Block block, @Nullable ZoneKind marked) {
    if (marked != null) {
      return marked;
    }
    boolean standfirst = block.words() >= 8 && block.linkDensity() < 0.34;
    if (standfirst && block.headingLevel() > 0 && !Sentences.isClosed(block.text())) {
      return ZoneKind.HEADING;
    }
    return standfirst ? ZoneKind.BODY : ZoneKind.BOILERPLATE;
  }

  private int firstStory() {
    for (int i = 0; i < blocks.size(); i++) {
      if (isStory(i)) {
        return i;
      }
    }
    return blocks.size();
  }

  private int lastStory() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (isStory(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isStory(int at) {
    Block block = blocks.get(at);
    ZoneKind hinted = Frame.kindIn(block.frame(), allProse);
    return root != null
        && block.isProse()
        && block.headingLevel() == 0
        && (hinted == null || hinted == ZoneKind.BODY)
        && StoryRoot.isInside(block.container(), root);
  }

  /** Headings with nothing under them head what was set aside. */
  private void dropLastHeadings(ZoneKind[] kinds) {
    boolean body = false;
    for (int i = kinds.length - 1; i >= 0; i--) {
      if (kinds[i] == ZoneKind.HEADING && !body) {
        kinds[i] = ZoneKind.BOILERPLATE;
      }
      body = kinds[i] == ZoneKind.BODY || (kinds[i] != ZoneKind.BOILERPLATE && body);
    }
  }
}
