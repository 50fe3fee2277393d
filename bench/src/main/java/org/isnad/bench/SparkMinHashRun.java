package org.isnad.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.feature.NGram;
import org.apache.spark.ml.feature.RegexTokenizer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Finds republication among the made reports of {@link OriginsRun} as Spark MLlib does: shingles of
 * five words, MinHash signatures, an approximate similarity join; on two threads of this machine.
 * {@code SparkMinHashRun COUNT SEED TABLES}. Starting Spark is not timed.
 */
public final class SparkMinHashRun {
  private static final int SHINGLE = 5;
  private static final int FEATURES = 1 << 22;

  /** An excerpt of two paragraphs lies at about 0.86. */
  private static final double MOST_DISTANCE = 0.95;

  private static final int WARM_UP = 300;

  private SparkMinHashRun() {}

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    int tables = Integer.parseInt(arguments[2]);
    try (MadeReports made = MadeReports.of(count, Long.parseLong(arguments[1]));
        MadeReports few = MadeReports.of(WARM_UP, 1)) {
      run(made, few, tables);
    }
  }

  private static void run(MadeReports made, MadeReports few, int tables) throws IOException {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "8")
            // what 100,000 reports need: no side of the join goes through the driver
            .config("spark.sql.autoBroadcastJoinThreshold", "-1")
            .config("spark.driver.maxResultSize", "0")
            .getOrCreate();
    pairs(spark, few, tables);
    long cpu = Measured.cpuNanos();
    long begin = System.nanoTime();
    List<Row> pairs = pairs(spark, made, tables);
    double wall = (System.nanoTime() - begin) / 1e9;
    double processor = (Measured.cpuNanos() - cpu) / 1e9;
    spark.stop();
    print(made, pairs);
    System.out.printf(Locale.ROOT, "wall seconds: all %.1f%n", wall);
    System.out.printf(
        Locale.ROOT,
        "processor seconds: all %.1f; peak %.0f MB%n",
        processor,
        Launched.peakMegabytes(ProcessHandle.current().pid()));
  }

  private static List<Row> pairs(SparkSession spark, MadeReports made, int tables) {
    Dataset<Row> vectors = vectors(reports(spark, made)).cache();
    MinHashLSHModel model =
        new MinHashLSH()
            .setNumHashTables(tables)
            .setInputCol("features")
            .setOutputCol("hashes")
            .setSeed(7)
            .fit(vectors);
    List<Row> found =
        model
            .approxSimilarityJoin(vectors, vectors, MOST_DISTANCE, "distance")
            .filter("datasetA.id < datasetB.id")
            .selectExpr("datasetA.id", "datasetB.id")
            .collectAsList();
    vectors.unpersist();
    return found;
  }

  private static Dataset<Row> reports(SparkSession spark, MadeReports made) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      rows.add(RowFactory.create(i, made.text(i)));
    }
    StructType columns =
        new StructType().add("id", DataTypes.IntegerType).add("text", DataTypes.StringType);
    return spark.createDataFrame(rows, columns).repartition(8);
  }

  private static Dataset<Row> vectors(Dataset<Row> reports) {
    Dataset<Row> words =
        new RegexTokenizer()
            .setInputCol("text")
            .setOutputCol("words")
            .setPattern("\\W+")
            .transform(reports);
    Dataset<Row> shingles =
        new NGram().setN(SHINGLE).setInputCol("words").setOutputCol("shingles").transform(words);
    return new HashingTF()
        .setInputCol("shingles")
        .setOutputCol("features")
        .setNumFeatures(FEATURES)
        .setBinary(true)
        .transform(shingles)
        .select("id", "features");
  }

  private static void print(MadeReports made, List<Row> pairs) {
    long right = pairs.stream().filter(p -> made.areOne(p.getInt(0), p.getInt(1))).count();
    long direct = pairs.stream().filter(p -> made.isCopy(p.getInt(0), p.getInt(1))).count();
    System.out.printf(
        Locale.ROOT,
        "reports %d, links %d, right %.4f, copies found %.4f%n",
        made.size(),
        pairs.size(),
        (double) right / Math.max(1, pairs.size()),
        (double) direct / Math.max(1, made.copies()));
  }
}
