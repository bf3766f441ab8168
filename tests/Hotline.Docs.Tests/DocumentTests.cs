using System.Text;
using System.Text.RegularExpressions;
using Hotline.Cli;

namespace Hotline.Docs.Tests;

/// <summary>What the documents say is so: their programs run, their commands work, their links lead somewhere.</summary>
public partial class DocumentTests
{
    private const string ConsoleCommand = "dotnet run --project samples/Hotline.Cli -- ";

    public static TheoryData<string> Documents => [.. Repository.Documents];

    /// <summary>The documents but the one whose blocks make up a pack; see <see cref="WritingRulesTests"/>.</summary>
    public static TheoryData<string> PlainDocuments => [.. Repository.Documents.Where(document => document != WritingRulesTests.Document)];

    [Theory]
    [MemberData(nameof(PlainDocuments))]
    public void Programs_run_and_print_what_the_document_shows(string document)
    {
        var blocks = Block.In(document);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Language is not "csharp") continue;
            var output = CSharpProgram.Run($"{document}:{blocks[i].Line}", blocks[i].Text);
            if (i + 1 < blocks.Count && blocks[i + 1].Language is "text") Assert.Equal(blocks[i + 1].Text, output);
        }
    }

    [Theory]
    [MemberData(nameof(PlainDocuments))]
    public void Console_commands_work(string document)
    {
        foreach (var line in Block.In(document).Where(block => block.Language is "console").SelectMany(block => block.Text.Split('\n')))
        {
            if (!line.StartsWith(ConsoleCommand, StringComparison.Ordinal)) continue;
            var parts = line[ConsoleCommand.Length..].Split(" < ");
            var args = parts[0].Split(' ').Select(argument => argument.Contains('/', StringComparison.Ordinal) ? Path.Combine(Repository.Root, argument) : argument);
            using Stream input = parts.Length > 1 ? File.OpenRead(Path.Combine(Repository.Root, parts[1])) : new MemoryStream();
            using var output = new StringWriter();
            using var error = new StringWriter();
            var code = CommandLine.Run([.. args], new Terminal(input, output, error, outputIsTerminal: false, errorIsTerminal: false));
            Assert.True(code == 0 && error.ToString().Length == 0, $"{document}: {line}: exit code {code}: {error}");
            Assert.NotEqual("", output.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_to_files(string document)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, document), Encoding.UTF8);
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document))!;
        foreach (Match link in Link().Matches(text))
        {
            var target = link.Groups["target"].Value;
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith('#')) continue;
            Assert.True(Path.Exists(Path.Combine(folder, target.Split('#')[0])), $"{document}: '{target}' leads nowhere");
        }
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
