package org.isnad.whatif;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** A value for every parameter. Immutable. */
public final class Parameters {
  private static final Parameters USUAL = of(Parameter::usual);

  private final Map<Parameter, Double> values;

  private Parameters(Map<Parameter, Double> values) {
    this.values = values;
  }

  public static Parameters usual() {
    return USUAL;
  }

  /** With a value for each. */
  static Parameters of(ToDoubleFunction<Parameter> value) {
    Map<Parameter, Double> values = new EnumMap<>(Parameter.class);
    for (Parameter parameter : Parameter.values()) {
      values.put(parameter, checked(parameter, value.applyAsDouble(parameter)));
    }
    return new Parameters(values);
  }

  private static double checked(Parameter parameter, double value) {
    if (!parameter.allows(value)) {
      throw new IllegalArgumentException(
          "%s cannot be %s: %s".formatted(parameter.key(), value, parameter.what()));
    }
    return value;
  }

  /**
   * With another value for one.
   *
   * @throws IllegalArgumentException where the value makes no sense, such as a share above 1
   */
  public Parameters with(Parameter parameter, double value) {
    return of(each -> each == parameter ? value : get(each));
  }

  public double get(Parameter parameter) {
    return Objects.requireNonNull(values.get(parameter));
  }

  /** In order of the parameters. */
  public Map<Parameter, Double> all() {
    return Collections.unmodifiableMap(values);
  }
}
