package org.isnad.report.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.isnad.base.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Opens archives and compressed files, in the archive's order; nothing is unpacked onto the disk.
 */
final class Archives {
  private static final int XZ_MEMORY_KIB = 128 * 1024;

  private final Source source;
  private final Formats formats;
  private final Out out;

  Archives(Source source, Formats formats, Out out) {
    this.source = source;
    this.formats = formats;
    this.out = out;
  }

  /** GZIP, BZIP2 or XZ: the file inside, under the same path. */
  void decompress(Kind kind) throws IOException {
    if (isTooDeep()) {
      return;
    }
    InputStream in =
        switch (kind) {
          case GZIP ->
              GzipCompressorInputStream.builder()
                  .setInputStream(source.stream())
                  .setDecompressConcatenated(true)
                  .get();
          case BZIP2 -> new BZip2CompressorInputStream(source.stream(), true);
          default ->
              XZCompressorInputStream.builder()
                  .setInputStream(source.stream())
                  .setMemoryLimitKiB(XZ_MEMORY_KIB)
                  .setDecompressConcatenated(true)
                  .get();
        };
    String name = source.path();
    member(name, source.budget().count(in, -1));
  }

  void tar() throws IOException {
    if (isTooDeep()) {
      return;
    }
    TarArchiveInputStream tar = new TarArchiveInputStream(source.stream(), "UTF-8");
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      boolean link = entry.isLink() || entry.isSymbolicLink();
      if (entry.isFile() && !link && !isLitter(entry)) {
        if (!isLeaflet(entry)) {
          member(path(entry), tar);
        }
      }
    }
  }

  /** ZIP, and what is a ZIP inside: DOCX, ODT, WACZ, EPUB. */
  void zip() throws IOException {
    if (isTooDeep()) {
      return;
    }
    byte[] bytes = source.file() == null ? source.whole(source.limits().documentBytes()) : null;
    if (bytes == null && source.file() == null) {
      tooLarge();
      return;
    }
    ZipFile opened;
    try {
      opened = bytes == null ? open(source.file()) : open(bytes);
    } catch (IOException e) {
      salvage(bytes, e.getCause() == null ? e : e.getCause());
      return;
    }
    try (ZipFile zip = opened) {
      zip(zip, bytes);
    }
  }

  private static ZipFile open(@Nullable Path file) throws IOException {
    return ZipFile.builder().setPath(file).get();
  }

  private static ZipFile open(byte[] bytes) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  /** A ZIP has its directory at its end: without a file of its own it must fit into memory. */
  private void tooLarge() {
    out.problem(
        ProblemKind.TOO_LARGE,
        source.path(),
        "An archive of more than "
            + Sizes.text(source.limits().documentBytes())
            + " inside another archive or a stream.",
        "Unpack the outer archive, or save the stream as a file, and give that.");
  }

  private void zip(ZipFile zip, byte @Nullable [] bytes) throws IOException {
    if (zip.getEntry("word/document.xml") != null || isOpenDocument(zip)) {
      byte[] all = bytes != null ? bytes : source.whole(source.limits().documentBytes());
      if (all == null) {
        out.problem(
            ProblemKind.TOO_LARGE,
            source.path(),
            "A document of more than " + Sizes.text(source.limits().documentBytes()) + ".",
            "Take the pictures out of it.");
      } else {
        OfficeFile.read(source, all, zip, out);
      }
      return;
    }
    if (zip.getEntry("xl/workbook.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
      out.problem(
          ProblemKind.UNSUPPORTED,
          source.path(),
          "It is a spreadsheet or a presentation.",
          "Save its text as DOCX or PDF.");
      return;
    }
    boolean wacz = zip.getEntry("datapackage.json") != null;
    Enumeration<ZipArchiveEntry> entries = zip.getEntries();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      boolean wanted = !wacz || entry.getName().startsWith("archive/");
      if (wanted && !entry.isDirectory() && !isLitter(entry) && !isLeaflet(entry)) {
        entry(zip, entry);
      }
      if (bytes == null) {
        source.budget().passed(entry.getCompressedSize());
      }
    }
  }

  private static boolean isOpenDocument(ZipFile zip) throws IOException {
    ZipArchiveEntry type = zip.getEntry("mimetype");
    if (type == null || zip.getEntry("content.xml") == null) {
      return false;
    }
    try (InputStream in = zip.getInputStream(type)) {
      return new String(in.readNBytes(100), StandardCharsets.US_ASCII)
          .startsWith("application/vnd.oasis.opendocument.text");
    }
  }

  private void entry(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      out.problem(
          ProblemKind.ENCRYPTED,
          path(entry),
          "It is locked with a password.",
          "Unpack the archive with its password and give the folder.");
      return;
    }
    if (!zip.canReadEntryData(entry)) {
      out.problem(
          ProblemKind.UNSUPPORTED,
          path(entry),
          "It is packed with a method that is not read.",
          "Unpack the archive and give the folder.");
      return;
    }
    long packed = Math.max(1, entry.getCompressedSize());
    boolean bomb =
        entry.getSize() > source.limits().expansionFree()
            && entry.getSize() > packed * source.limits().expansionRatio();
    if (bomb) {
      out.problem(
          ProblemKind.DECOMPRESSION_BOMB,
          path(entry),
          "It says that it expands to "
              + Sizes.text(entry.getSize())
              + " from "
              + Sizes.text(packed)
              + ", and was not opened.",
          "Unpack it yourself if you trust it, and give the folder.");
      source.budget().bomb();
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      if (in == null) {
        throw new ZipException("the entry has no data");
      }
      member(path(entry), source.budget().count(in, packed));
    } catch (Budget.Exceeded e) {
      throw e;
    } catch (IOException e) {
      out.problem(
          ProblemKind.BROKEN,
          path(entry),
          "It could not be unpacked: " + Reasons.of(e) + ".",
          "Get the archive again from where it came.");
    }
  }

  /** Without its directory, an archive's members can still be read one after the other. */
  private void salvage(byte @Nullable [] bytes, Throwable reason) throws IOException {
    out.problem(
        ProblemKind.BROKEN,
        source.path(),
        "The archive is broken (" + Reasons.of(reason) + "); what can be found in it is read.",
        "Get it again from where it came.");
    try (InputStream raw = raw(bytes);
        ZipArchiveInputStream zip = new ZipArchiveInputStream(new BufferedInputStream(raw))) {
      salvage(zip);
    } catch (Budget.Exceeded e) {
      throw e;
    } catch (IOException e) {
      return; // that it is broken was told; what could be found was read
    }
  }

  private InputStream raw(byte @Nullable [] bytes) throws IOException {
    Path file = source.file();
    if (bytes == null && file != null) {
      return Files.newInputStream(file);
    }
    return new ByteArrayInputStream(bytes == null ? new byte[0] : bytes);
  }

  private void salvage(ZipArchiveInputStream zip) throws IOException {
    boolean office = source.name().matches(".*\\.(?:docx|docm|odt)");
    for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      boolean readable =
          !entry.isDirectory()
              && !isLitter(entry)
              && zip.canReadEntryData(entry)
              && !isLeaflet(entry);
      office |= name.equals("[Content_Types].xml") || name.startsWith("word/");
      if (name.equals("word/document.xml") || name.equals("content.xml")) {
        OfficeFile.salvage(source, source.budget().count(zip, -1), name, out);
      } else if (readable && !office) {
        member(path(entry), source.budget().count(zip, -1));
      }
    }
  }

  private void member(String path, InputStream in) throws Budget.Exceeded {
    formats.member(path, in, source.depth() + 1, source.budget());
  }

  private String path(ArchiveEntry entry) {
    return source.path() + "!/" + entry.getName();
  }

  private static boolean isLitter(ArchiveEntry entry) {
    for (String part : entry.getName().split("/")) {
      if (Folder.isLitter(part) && !part.equals(".") && !part.equals("..")) {
        return true;
      }
    }
    return false;
  }

  /** Tells of it, if it is one. */
  private boolean isLeaflet(ArchiveEntry entry) {
    String name = entry.getName();
    boolean leaflet = Leaflets.isOne(name.substring(name.lastIndexOf('/') + 1));
    if (leaflet) {
      Leaflets.tell(
          path(entry), "If it is one, take it out of the archive and give it by its name.", out);
    }
    return leaflet;
  }

  private boolean isTooDeep() {
    boolean deep = source.depth() >= source.limits().archiveDepth();
    if (deep) {
      out.problem(
          ProblemKind.TOO_DEEP,
          source.path(),
          "It lies in more than " + source.limits().archiveDepth() + " archives.",
          "Unpack the outer ones if you trust them.");
    }
    return deep;
  }
}
