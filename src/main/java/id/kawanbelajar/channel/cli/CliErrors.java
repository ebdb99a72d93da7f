package id.kawanbelajar.channel.cli;

import id.kawanbelajar.channel.cli.output.ExitCode;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where a command's failure becomes a plain line and an exit code. */
final class CliErrors implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        int code = switch (e) {
            case UnreadableException unreadable -> ExitCode.UNREADABLE;
            case UnavailableException unavailable -> ExitCode.UNAVAILABLE;
            default -> ExitCode.BUG;
        };
        err.println("kawan: " + e.getMessage());
        if (code == ExitCode.BUG) {
            err.println("kawan: ini kesalahan program; laporkan dengan baris-baris berikut");
            e.printStackTrace(err);
        }
        return code;
    }

    @Override
    public int handleParseException(ParameterException e, String[] words) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("kawan: " + e.getMessage());
        err.println("Contoh: ./kawan tanya \"apa itu fotosintesis?\"      Semua perintah: ./kawan --help");
        return ExitCode.USAGE;
    }
}
