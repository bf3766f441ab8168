using System.Text;
using Spectre.Console;

namespace Hotline.Cli;

/// <summary>The three streams of the program, and what they can show.</summary>
internal sealed class Terminal
{
    /// <summary>Wide enough for a table of decisions when nobody's window sets the width.</summary>
    private const int WidthOfFiles = 160;

    public Terminal(Stream input, TextWriter output, TextWriter error, bool outputIsTerminal, bool errorIsTerminal)
    {
        Input = input;
        Output = output;
        Error = error;
        Screen = Console(output, outputIsTerminal);
        ErrorScreen = Console(error, errorIsTerminal);
        OutputIsTerminal = outputIsTerminal;
        ErrorIsTerminal = errorIsTerminal;
    }

    public Stream Input { get; }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>For tables and panels; without colours when the output is no terminal.</summary>
    public IAnsiConsole Screen { get; }

    /// <summary>For progress.</summary>
    public IAnsiConsole ErrorScreen { get; }

    public bool OutputIsTerminal { get; }

    public bool ErrorIsTerminal { get; }

    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            System.Console.OpenStandardInput(),
            new StreamWriter(System.Console.OpenStandardOutput(), utf8) { AutoFlush = true },
            new StreamWriter(System.Console.OpenStandardError(), utf8) { AutoFlush = true },
            !System.Console.IsOutputRedirected,
            !System.Console.IsErrorRedirected);
    }

    private static IAnsiConsole Console(TextWriter writer, bool isTerminal)
    {
        var colours = isTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = isTerminal ? Math.Max(40, System.Console.WindowWidth) : WidthOfFiles;
        return console;
    }
}
