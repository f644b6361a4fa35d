package org.partnershipgraph.api.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of the executable jar. Without a command, the jar starts the server. */
@Command(
        name = "partnership-graph",
        description = "Without a command, starts the server.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ReadCommand.class,
            ScoreCommand.class,
            ExportArchiveCommand.class,
            ImportArchiveCommand.class,
            HelpCommand.class
        })
public class Commands {

    private Commands() {}

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
