using System.Text.RegularExpressions;

namespace Hotline.Domain.Tests;

public sealed partial class GlossaryTests
{
    [Fact]
    public void Every_name_the_glossary_gives_is_in_the_code()
    {
        using var stream = typeof(GlossaryTests).Assembly.GetManifestResourceStream("glossary.md")!;
        using var text = new StreamReader(stream);
        var names = CodeName().Matches(text.ReadToEnd()).Select(match => match.Groups["name"].Value).ToList();
        Assert.True(names.Count > 30);
        Assert.All(names, name => Assert.True(Exists(name), name));
    }

    private static bool Exists(string name)
    {
        var assembly = typeof(Priority).Assembly;
        if (assembly.GetType("Hotline.Domain." + name) is not null) return true;
        var dot = name.LastIndexOf('.');
        return dot > 0 && assembly.GetType("Hotline.Domain." + name[..dot])?.GetMember(name[(dot + 1)..]).Length > 0;
    }

    [GeneratedRegex("`(?<name>(?!Hotline)[A-Z][A-Za-z]+(\\.[A-Z][A-Za-z]+)+|Priority[A-Za-z]*|TriageColour)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeName();
}
