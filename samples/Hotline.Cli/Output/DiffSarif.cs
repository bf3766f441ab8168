using Hotline.Triage.Assurance;

namespace Hotline.Cli.Output;

/// <summary>The comparison of two packs as findings: what was changed at the line of the rule, what moved at the line of the call.</summary>
internal static class DiffSarif
{
    private const string Changed = "pack-changed";
    private const string Down = "decision-down";
    private const string Moved = "decision-moved";

    public static IReadOnlyList<SarifRule> Rules { get; } =
    [
        new(Changed, "The new pack holds something otherwise."),
        new(Down, "The new pack decides about a call with a lower priority, for certain or possible."),
        new(Moved, "The new pack decides about a call otherwise, and not with a lower priority."),
    ];

    public static SarifResult Of(PackChange change) =>
        new SarifResult { RuleId = Changed, Level = SarifResult.Note, Message = change.ToString() }.At(change.Location);

    /// <summary>A call that moved; an example stands at its rule in the old pack.</summary>
    public static SarifResult Of(ComparedCall call, PackComparison comparison, string? file, int line)
    {
        var isDown = call.Movement.IsDown();
        var result = new SarifResult
        {
            RuleId = isDown ? Down : Moved,
            Level = isDown ? SarifResult.Error : SarifResult.Note,
            Message = $"{call}: {string.Join(", ", call.Movement.ToCodes())}; because {string.Join(", ", call.Reasons)}",
        };
        if (file is not null) return result with { File = file, Line = line };
        var rule = comparison.Old.Rules.FirstOrDefault(rule => string.Equals(rule.Id, call.Id.Split(' ')[0], StringComparison.Ordinal));
        return result.At(rule?.Location ?? "");
    }
}
