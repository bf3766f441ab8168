using System.Text;
using Hotline.Cli.Tests.Consoles;
using Xunit;

namespace Hotline.Cli.Tests;

public sealed class TerminalTests : IDisposable
{
    private const int BrokenPipe = 32;
    private const int NoSpace = 28;

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData(BrokenPipe, 0, "")]
    [InlineData(NoSpace, 1, "it cannot be written\n")]
    public void Reader_that_goes_away_is_no_error_and_a_full_disk_is_one(int code, int exitCode, string message)
    {
        using var output = new GoneReader("it cannot be written", code);
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new MemoryStream("{\"id\":\"a\",\"note\":\"\"}\n{\"id\":\"b\",\"note\":\"\"}\n"u8.ToArray());
        var terminal = new Terminal(input, output, error, outputIsTerminal: false, errorIsTerminal: false);
        Assert.Equal(exitCode, CommandLine.Run(["triage", "-", "--format", "jsonl", "--pack", _desk.Pack], terminal));
        Assert.Equal(message, error.ToString());
        Assert.Single(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Problems_of_a_long_file_are_all_told_after_the_bar()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < 8_000; i++) lines.Append(i % 1_000 == 500 ? "broken\n" : "{\"id\":\"a\",\"note\":\"\",\"facts\":{\"danger\":false}}\n");
        var path = _desk.Write("long.jsonl", lines.ToString());
        Assert.True(new FileInfo(path).Length > 256 << 10);

        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(Stream.Null, output, error, outputIsTerminal: false, errorIsTerminal: true);
        Assert.Equal(1, CommandLine.Run(["triage", path, "--pack", _desk.Pack], terminal));
        var told = error.ToString().Split('\n').Where(line => line.StartsWith(path, StringComparison.Ordinal)).ToList();
        Assert.Equal(8, told.Count);
        Assert.StartsWith($"{path}:501: ", told[0], StringComparison.Ordinal);
    }
}
