using System.Globalization;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Standings;
using Hotline.Abuse.Treatments;
using Hotline.Cli.Standings;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace Hotline.Cli.Output;

/// <summary>Standings as a supervisor would like to read them: the gravest first, each with what is behind it.</summary>
internal sealed class StandingTable(IAnsiConsole screen, CallerPolicy policy, Instant at)
{
    private const int MostIds = 10;
    private const int FewestDigitsOfNumber = 8;

    private static readonly InstantPattern Minutes = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm'Z'");

    public void Write(IReadOnlyList<CallerStanding> standings)
    {
        if (standings.Count == 0) return;
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn("Caller").AddColumn("Treatment").AddColumn("Until").AddColumn(new TableColumn("Score").RightAligned()).AddColumn("Evidence, with its present weight");
        table.ShowRowSeparators = true;
        foreach (var caller in standings
            .OrderByDescending(caller => caller.Assessment.Standing.Level)
            .ThenByDescending(caller => caller.Assessment.Standing.Score)
            .ThenBy(caller => caller.Key, StringComparer.Ordinal))
        {
            var standing = caller.Assessment.Standing;
            table.AddRow(
                new Markup($"{Markup.Escape(caller.Number.ToString())}\n[dim]{caller.Key[..12]}[/]"),
                new Markup(Treatment(caller.Assessment)),
                new Markup(standing.Until is { } until ? $"{Minutes.Format(until)}{GoodFrom(standing, until)}" : "–"),
                new Text(Points(standing.Score)),
                new Markup(string.Join('\n', standing.Evidence.Select(Evidence))));
        }

        screen.Write(table);
    }

    /// <summary>What stands below the table.</summary>
    public void WriteFooter(IReadOnlyList<CallerStanding> standings, ConductLog log, bool isSample)
    {
        screen.WriteLine($"{Count(standings.Count, "caller")}: " + string.Join(", ", standings
            .GroupBy(caller => caller.Assessment.Treatment.Kind)
            .OrderByDescending(group => group.Key)
            .Select(group => $"{group.Count()} {Words(group.Key)}")
            .DefaultIfEmpty("nobody has a standing")));
        var none = log.WithoutStanding.ToList();
        if (none.Count > 0)
            screen.WriteLine($"{Count(none.Sum(reports => reports.Count), "report")} about callers that cannot have a standing: "
                + string.Join(", ", none.Select(reports => $"{reports.Count} {reports.Why}")));
        Note("Pardoned, but in no report", log.PardonsOfNothing);
        Note("One id for reports about several callers; a pardon pardons all of them", log.IdsOfSeveralCallers);
        screen.WriteLine($"As of {InstantPattern.ExtendedIso.Format(at)}. Policy {policy.Name}, {policy.Hash[..12]}");
        if (isSample) screen.WriteLine($"The keys are made with a sample secret and are for trying out only; set {CallerSecret.Variable} for real ones.");
    }

    private static string Treatment(CallerAssessment assessment)
    {
        var words = $"[bold]{assessment.Standing.Level}[/] {Coloured(assessment.Treatment.Kind)}";
        return assessment.Proposal is { } proposal ? $"{words}\n[yellow]{Words(proposal.Treatment)} waits for review[/]" : words;
    }

    private static string Coloured(TreatmentKind kind) => kind switch
    {
        TreatmentKind.Referral => $"[bold red]{Words(kind)}[/]",
        TreatmentKind.Screening => $"[red]{Words(kind)}[/]",
        TreatmentKind.RecordedWarning => $"[yellow]{Words(kind)}[/]",
        TreatmentKind.ClosingAdvice => $"[blue]{Words(kind)}[/]",
        _ => $"[dim]{Words(kind)}[/]",
    };

    private static string Words(TreatmentKind kind) => kind.ToCode().Replace('-', ' ');

    private static string GoodFrom(Standing standing, Instant until) =>
        standing.GoodFrom is { } good && good > until ? $"\n[dim]good {Minutes.Format(good)}[/]" : "";

    private string Evidence(WeighedEvidence weighed)
    {
        var evidence = weighed.Evidence;
        var days = (int)Math.Floor((at - evidence.At).TotalDays);
        var age = weighed.IsInFuture ? "not yet" : days == 0 ? "today" : Count(days, "day") + " ago";
        var weight = weighed.IsPardoned ? "pardoned" : weighed.HighestLevel == 0 ? "never counts" : weighed.Weight == 0 ? "faded" : Points(weighed.Weight);
        var line = $"{Minutes.Format(evidence.At)} {evidence.Kind.ToCode()}, {age}: {weight} ({evidence.Id})";
        if (weighed.IsConflicting) line += " came twice with different content";
        return weighed.Weight == 0 ? $"[dim]{Markup.Escape(line)}[/]" : Markup.Escape(line);
    }

    private void Note(string what, IEnumerable<string> ids)
    {
        var all = ids.ToList();
        if (all.Count == 0) return;
        var more = all.Count > MostIds ? $" and {all.Count - MostIds} more" : "";
        screen.WriteLine($"{what}: {string.Join(", ", all.Take(MostIds).Select(WithoutNumbers))}{more}");
    }

    /// <summary>These ids were checked against nobody's number: somebody may have put one where an id belongs.</summary>
    private static string WithoutNumbers(string id) => id.Count(char.IsAsciiDigit) < FewestDigitsOfNumber
        ? id
        : string.Concat(id.Select((character, i) => char.IsAsciiDigit(character) && i >= 4 && i < id.Length - 2 ? '*' : character));

    private static string Points(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
