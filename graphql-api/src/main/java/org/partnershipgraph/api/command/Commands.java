package org.partnershipgraph.api.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command line of the executable jar. Without a command, the jar starts the server. */
@Command(
        name = "partnership-graph",
        description = "Without a command, starts the server.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        footerHeading = "%nSettings of the server and its commands, as environment variables, with their defaults:%n",
        footer = {
            "  SERVER_PORT                 port (8080)",
            "  SERVER_ADDRESS              address to listen on (all)",
            "  PARTNERSHIPS_DATA_DIR       built-in database: a directory or :memory: (data)",
            "  SPRING_MONGODB_URI          connection string of a MongoDB to use instead",
            "  SPRING_MONGODB_DATABASE     name of the database there (partnerships)",
            "  PARTNERSHIPS_STORE_TIMEOUT  time limit of a command, such as 500ms (2s)",
            "docs/deployment.md lists all of them."
        },
        subcommands = {
            ReadCommand.class,
            ScoreCommand.class,
            QueryCommand.class,
            ExportFolderCommand.class,
            ExportArchiveCommand.class,
            ImportArchiveCommand.class,
            HelpCommand.class
        })
public class Commands {

    private Commands() {}

    /** The version in the manifest of the jar; there is none in a build directory. */
    static class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"partnership-graph " + (version == null ? "(not packaged)" : version)};
        }
    }

    /** Whether the arguments name a command or ask for help; arguments of the server begin with two hyphens. */
    public static boolean isCommand(String[] arguments) {
        if (arguments.length == 0) {
            return false;
        }
        var first = arguments[0];
        return !first.startsWith("--") || first.equals("--help") || first.equals("--version");
    }

    /** Runs a command and returns its exit code: 0 for success, 1 for a failure, 2 for wrong arguments. */
    public static int run(String[] arguments) {
        return new CommandLine(new Commands())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage());
                    return 1;
                })
                .execute(arguments);
    }
}
