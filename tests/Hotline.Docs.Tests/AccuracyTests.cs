using Hotline.Cli;

namespace Hotline.Docs.Tests;

/// <summary>The tables in the document are those that the pack gives now.</summary>
public sealed class AccuracyTests : IDisposable
{
    private readonly string _copy = Path.GetTempFileName();

    public void Dispose() => File.Delete(_copy);

    [Fact]
    public void The_tables_are_what_the_command_of_the_document_writes()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs/accuracy.md"));
        var command = Block.In("docs/accuracy.md").Single(block => block.Text.Contains("--document docs/accuracy.md", StringComparison.Ordinal)).Text;
        File.WriteAllText(_copy, document);
        var args = command.Trim()["dotnet run --project samples/Hotline.Cli -- ".Length..].Split(' ')
            .Select(argument => argument is "docs/accuracy.md" ? _copy : argument.Contains('/', StringComparison.Ordinal) ? Path.Combine(Repository.Root, argument) : argument);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run([.. args], new Terminal(Stream.Null, output, error, outputIsTerminal: false, errorIsTerminal: false));
        Assert.True(code == 0, $"exit code {code}: {error}");
        Assert.True(string.Equals(document, File.ReadAllText(_copy), StringComparison.Ordinal), $"The tables are out of date. Run: {command}");
    }
}
