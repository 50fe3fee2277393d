package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The plain way with Lucene: a fuzzy query for each word, at most two letters off, one for short
 * words; in memory, one segment.
 */
final class LuceneNames implements AutoCloseable {
  private static final int SHORT = 5;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  LuceneNames(List<String> names) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      for (int i = 0; i < names.size(); i++) {
        Document document = new Document();
        document.add(new TextField("name", names.get(i), Field.Store.NO));
        document.add(new StoredField("number", i));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  /** The numbers of so many names, the best first. */
  List<Integer> best(String name, int most) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      int off = word.length() <= SHORT ? 1 : 2;
      query.add(new FuzzyQuery(new Term("name", word), off), BooleanClause.Occur.SHOULD);
    }
    try {
      StoredFields stored = searcher.storedFields();
      List<Integer> out = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
        out.add(stored.document(hit.doc).getField("number").numericValue().intValue());
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
