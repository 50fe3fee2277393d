package org.isnad.finding;

/** The logarithm of the gamma function, by Stirling's series after moving up to 10 or more. */
final class LogGamma {
  private static final double ENOUGH = 10;

  private LogGamma() {}

  /** For x above 0, to about ten digits. */
  static double of(double x) {
    double moved = 0;
    double at = x;
    while (at < ENOUGH) {
      moved -= Math.log(at);
      at++;
    }
    double square = 1 / (at * at);
    double series = (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680))) / at;
    return moved + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series;
  }
}
