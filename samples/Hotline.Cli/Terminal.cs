using System.Text;
using Microsoft.Win32.SafeHandles;
using NodaTime;
using Spectre.Console;

namespace Hotline.Cli;

/// <summary>The three streams of the program, and what they can show.</summary>
internal sealed class Terminal
{
    /// <summary>Wide enough for a table of decisions when nobody's window sets the width.</summary>
    private const int WidthOfFiles = 160;

    private const int NarrowestWindow = 40;
    private const int UsualWindow = 80;

    private readonly Func<string, string?> _environment;

    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="outputIsTerminal">Whether somebody sits before the output.</param>
    /// <param name="errorIsTerminal">Whether somebody sits before the errors.</param>
    /// <param name="environment">Gives the environment variables; there are none when <c>null</c>.</param>
    public Terminal(
        Stream input, TextWriter output, TextWriter error, bool outputIsTerminal, bool errorIsTerminal, Func<string, string?>? environment = null)
    {
        _environment = environment ?? (_ => null);
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

    /// <summary>Says what day it is, or <c>null</c> when nobody does.</summary>
    public IClock? Clock { get; init; }

    /// <summary>An environment variable, or <c>null</c> when it is not set.</summary>
    public string? Variable(string name) => _environment(name);

    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !System.Console.IsOutputRedirected) System.Console.OutputEncoding = utf8;
        return new Terminal(
            System.Console.OpenStandardInput(),
            new StreamWriter(StandardOutput(), utf8) { AutoFlush = true },
            new StreamWriter(System.Console.OpenStandardError(), utf8) { AutoFlush = true },
            !System.Console.IsOutputRedirected,
            !System.Console.IsErrorRedirected,
            Environment.GetEnvironmentVariable)
        {
            Clock = ProcessClock(),
        };
    }

    /// <summary>The base library's stream says nothing when the reader of a pipe goes away, and the program would go on for
    /// nobody, without end where its input has none. A file stream says so.</summary>
    private static Stream StandardOutput()
    {
        if (!OperatingSystem.IsWindows() && System.Console.IsOutputRedirected)
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!stream.CanSeek) return stream;
        }

        return System.Console.OpenStandardOutput();
    }

    /// <summary>Time comes in here, and nowhere else.</summary>
    private static SystemClock ProcessClock()
    {
#pragma warning disable RS0030 // Do not use banned APIs
        return SystemClock.Instance;
#pragma warning restore RS0030
    }

    private IAnsiConsole Console(TextWriter writer, bool isTerminal)
    {
        var colours = isTerminal && Variable("NO_COLOR") is null or "";
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),

            // What a build server's log can show says nothing about a file.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = isTerminal ? WindowWidth() : WidthOfFiles;
        return console;
    }

    private static int WindowWidth()
    {
        try
        {
            // Some terminals do not know their width and say 0.
            return System.Console.WindowWidth is > 0 and var width ? Math.Max(NarrowestWindow, width) : UsualWindow;
        }
        catch (IOException)
        {
            return WidthOfFiles;
        }
    }
}
