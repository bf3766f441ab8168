namespace Hotline.Cli.Lines;

/// <summary>A file named on the command line, or standard input.</summary>
internal sealed class InputFile : IDisposable
{
    public const string StandardInput = "-";

    private InputFile(string name, Stream stream) => (Name, Stream) = (name, stream);

    /// <summary>How messages name it.</summary>
    public string Name { get; }

    public Stream Stream { get; }

    /// <summary>Its size in bytes, when it has one.</summary>
    public long? Length => Stream.CanSeek ? Stream.Length : null;

    /// <summary>Opens it, or says on standard error why that cannot be done and gives <c>null</c>.</summary>
    public static InputFile? Open(string path, Terminal terminal, string mendForDirectory = "name a file with one JSON object on each line")
    {
        if (string.Equals(path, StandardInput, StringComparison.Ordinal)) return new InputFile(StandardInput, terminal.Input);
        if (string.IsNullOrWhiteSpace(path)) return Failed("a file has a name; an empty one was given");
        if (Directory.Exists(path)) return Failed($"this is a directory; {mendForDirectory}");
        try
        {
            return new InputFile(path, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed("there is no such file; check the path");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Failed($"the file cannot be opened: {error.Message}");
        }

        InputFile? Failed(string message)
        {
            terminal.Error.WriteLine($"{path}: {message}");
            return null;
        }
    }

    public void Dispose() => Stream.Dispose();
}
