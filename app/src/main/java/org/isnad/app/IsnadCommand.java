package org.isnad.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The top of the command line. */
@Command(
    name = "isnad",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description =
        "Reads reports on armed and political networks into sourced, dated, contestable claims.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:fine",
      "1:nothing was read or found, or the case is not sound",
      "2:a wrong call"
    })
final class IsnadCommand implements Runnable {
  private final Screen screen;

  IsnadCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void run() {
    new picocli.CommandLine(this).usage(screen.out());
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Version.class.getPackage().getImplementationVersion();
      return new String[] {"isnad " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
