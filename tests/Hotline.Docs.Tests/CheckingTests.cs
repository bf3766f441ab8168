using Hotline.Triage.Assurance.Checking;

namespace Hotline.Docs.Tests;

/// <summary>The page about checking a pack tells of everything that a check looks for.</summary>
public sealed class CheckingTests
{
    [Fact]
    public void The_table_holds_every_kind_of_finding_with_its_severity_and_no_other()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "docs/assurance.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], cells[2], cells[3], cells[5]));
        Assert.Equal(FindingKinds.All.Select(kind => ($"`{kind.Code}`", kind.Severity.ToCode(), kind.Summary, kind.Mend)), rows);
    }
}
