using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Hotline.Triage.Assurance;
using Hotline.Triage.Packs;
using Xunit;

namespace Hotline.Cli.Tests.Docs;

/// <summary>Everything on the page for authors of rules is run as it stands there.</summary>
[Collection(nameof(CurrentFolder))]
public sealed class WritingRulesTests : IDisposable
{
    private const string Prompt = "$ ";
    private const string Hotline = "dotnet run --project samples/Hotline.Cli -- ";

    private readonly List<Fence> _fences = Fence.Of(File.ReadAllText(Page()));
    private readonly string _before = Directory.GetCurrentDirectory();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hotline-page-");

    public WritingRulesTests()
    {
        Directory.SetCurrentDirectory(_folder.FullName);
        foreach (var fence in _fences.Where(fence => fence.Language == "jsonc"))
        {
            var isOverlay = fence.Heading is "Overlays" or "For editors";
            var name = fence.FileName ?? $"{(isOverlay ? "sections-overlay" : "sections")}/{fence.Line:D4}.json";
            Directory.CreateDirectory(Path.GetDirectoryName(name)!);
            File.WriteAllText(name, fence.FileName is null ? $"{{\n{fence.Text}\n}}" : fence.Text);
        }
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Every_fence_is_of_a_kind_that_is_run() => Assert.Empty(
        _fences.Where(fence => fence.Language is not ("jsonc" or "csharp" or "console" or "text")).Select(fence => $"line {fence.Line}: '{fence.Language}'"));

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
        var sessions = _fences.Where(fence => fence.Language == "console").ToList();
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
        var files = _fences.Where(fence => fence.Language == "csharp" && fence.FileName is not null).Select(fence => fence.Text).ToList();
        var programs = _fences.Where(fence => fence.Language == "csharp" && fence.FileName is null).ToList();
        Assert.NotEmpty(programs);
        foreach (var program in programs)
        {
            var expected = _fences[_fences.IndexOf(program) + 1];
            Assert.Equal("text", expected.Language);
            AssertLike(expected.Text, PageProgram.Run([program.Text, .. files]), program);
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
    private static void AssertLike(string expected, string actual, Fence fence)
    {
        var pattern = $"^{string.Join(".*", expected.Trim().Split('…').Select(Regex.Escape))}$";
        actual = actual.ReplaceLineEndings("\n").Trim();
        Assert.True(
            Regex.IsMatch(actual, pattern, RegexOptions.Singleline, TimeSpan.FromSeconds(5)),
            $"line {fence.Line} of the page:\n{expected}\nbut it is:\n{actual}");
    }

    private static string Page([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "writing-rules.md");
}
