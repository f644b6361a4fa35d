package org.partnershipgraph.api.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What the executable jar does when its first argument names a command; without one it starts the server. */
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

    /** Whether the arguments name a command, or ask for help; those of the server begin with two hyphens. */
    public static boolean isCommand(String[] arguments) {
        if (arguments.length == 0) {
            return false;
        }
        var first = arguments[0];
        return !first.startsWith("--") || first.equals("--help") || first.equals("--version");
    }

    /** Runs a command: 0 where it did its work, 1 where it failed, 2 where the arguments are wrong. */
    public static int run(String[] arguments) {
        return new CommandLine(new Commands())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage());
                    return 1;
                })
                .execute(arguments);
    }
}
