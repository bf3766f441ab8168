using System.Text;

namespace Hotline.Cli.Tests.Consoles;

/// <summary>A folder of its own for a test, with the small pack in it, and the program to run there.</summary>
public sealed class Desk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hotline-");

    public Desk() => Pack = WritePack("pack", SmallPack.Text);

    /// <summary>The folder of the small pack.</summary>
    public string Pack { get; }

    /// <summary>The path of a file or folder that may not exist.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        var path = PathOf(name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string WritePack(string name, string text)
    {
        _folder.CreateSubdirectory(name);
        Write(Path.Combine(name, "pack.json"), text);
        return PathOf(name);
    }

    /// <summary>Runs the program with a text as its standard input.</summary>
    internal static Ran Run(string input, params string[] args) => Run(Encoding.UTF8.GetBytes(input), args);

    internal static Ran Run(byte[] input, params string[] args) => Run(input, _ => null, args);

    /// <summary>Runs the program with environment variables.</summary>
    internal static Ran Run(byte[] input, Func<string, string?> environment, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream(input);
        var exitCode = CommandLine.Run(args, new Terminal(stream, output, error, outputIsTerminal: false, errorIsTerminal: false, environment));
        return new Ran { ExitCode = exitCode, Output = output.ToString(), Error = error.ToString() };
    }

    /// <summary>Decides about call reports given on standard input, by the small pack.</summary>
    internal Ran Triage(string input) => Run(input, "triage", "-", "--format", "jsonl", "--pack", Pack);

    internal Ran Triage(byte[] input) => Run(input, "triage", "-", "--format", "jsonl", "--pack", Pack);

    /// <summary>Takes calls live by the small pack, in English.</summary>
    internal Ran Call(params string[] lines) => Run(string.Join('\n', lines) + "\n", "call", "--pack", Pack, "--language", "en");

    public void Dispose() => _folder.Delete(recursive: true);
}
