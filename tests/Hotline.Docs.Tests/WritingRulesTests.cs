using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Hotline.Cli;
using Hotline.Triage.Assurance;
using Hotline.Triage.Packs;

namespace Hotline.Docs.Tests;

/// <summary>Everything on the page for authors of rules is run as it stands there.</summary>
public sealed class WritingRulesTests : IDisposable
{
    public const string Document = "docs/writing-rules.md";

    private const string Prompt = "$ ";
    private const string Hotline = "dotnet run --project samples/Hotline.Cli -- ";

    private readonly List<Block> _blocks = Block.In(Document);
    private readonly string _before = Directory.GetCurrentDirectory();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hotline-page-");

    public WritingRulesTests()
    {
        Directory.SetCurrentDirectory(_folder.FullName);
        foreach (var block in _blocks.Where(block => block.Language == "jsonc"))
        {
            var isOverlay = block.Heading is "Overlays" or "For editors";
            var name = block.FileName ?? $"{(isOverlay ? "sections-overlay" : "sections")}/{block.Line:D4}.json";
            Directory.CreateDirectory(Path.GetDirectoryName(name)!);
            File.WriteAllText(name, block.FileName is null ? $"{{\n{block.Text}\n}}" : block.Text);
        }
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Every_block_is_of_a_kind_that_is_run() => Assert.Empty(
        _blocks.Where(block => block.Language is not ("jsonc" or "csharp" or "console" or "text")).Select(block => $"line {block.Line}: '{block.Language}'"));

    [Fact]
    public void The_pieces_of_the_sections_are_one_pack_whose_examples_come_out()
    {
        var loading = RulePack.Load(new FolderRulePackSource("sections"), new FolderRulePackSource("sections-overlay"));
        Assert.Empty(loading.Failures);
        Assert.Empty(ExampleRun.Of(loading.GetPack()).Failures);
        Assert.Equal("example 1 + harvest-season 1", loading.Pack!.Name);
    }

    [Fact]
    public void Every_console_session_goes_as_written()
    {
        var sessions = _blocks.Where(block => block.Language == "console").ToList();
        Assert.NotEmpty(sessions);
        foreach (var session in sessions)
            foreach (var step in session.Text[Prompt.Length..].Split('\n' + Prompt))
            {
                var end = step.IndexOf('\n', StringComparison.Ordinal);
                AssertLike(step[(end + 1)..], Run(step[..end]), session);
            }
    }

    [Fact]
    public void Every_program_compiles_and_writes_what_stands_below_it()
    {
        var files = _blocks.Where(block => block.Language == "csharp" && block.FileName is not null).Select(block => block.Text).ToList();
        var programs = _blocks.Where(block => block.Language == "csharp" && block.FileName is null).ToList();
        Assert.NotEmpty(programs);
        foreach (var program in programs)
        {
            var expected = _blocks[_blocks.IndexOf(program) + 1];
            Assert.Equal("text", expected.Language);
            AssertLike(expected.Text, CSharpProgram.Run($"{Document}:{program.Line}", [program.Text, .. files]), program);
        }
    }

    private static string Run(string command)
    {
        var input = "";
        if (Regex.Match(command, "^echo '(?<text>[^']*)' \\| ", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } echo)
        {
            input = echo.Groups["text"].Value + "\n";
            command = command[echo.Length..];
        }

        Assert.StartsWith(Hotline, command, StringComparison.Ordinal);
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        CommandLine.Run(command[Hotline.Length..].Split(' '), new Terminal(stdin, output, output, outputIsTerminal: false, errorIsTerminal: false));
        return output.ToString();
    }

    /// <summary>An ellipsis on the page stands for any text.</summary>
    private static void AssertLike(string expected, string actual, Block block)
    {
        var pattern = $"^{string.Join(".*", expected.Trim().Split('…').Select(Regex.Escape))}$";
        actual = actual.ReplaceLineEndings("\n").Trim();
        Assert.True(
            Regex.IsMatch(actual, pattern, RegexOptions.Singleline, TimeSpan.FromSeconds(5)),
            $"line {block.Line} of the page:\n{expected}\nbut it is:\n{actual}");
    }
}
