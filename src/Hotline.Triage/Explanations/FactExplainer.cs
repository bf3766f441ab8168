using System.Collections.Immutable;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;

namespace Hotline.Triage.Explanations;

/// <summary>Says what is known of a fact, and from where.</summary>
internal sealed class FactExplainer(FactSheet sheet, ImmutableArray<NoteFinding> findings)
{
    public FactSheet Sheet => sheet;

    public ExplainedFact Explain(string fact)
    {
        if (!sheet.TryGet(fact, out var stated))
            return new ExplainedFact { Fact = fact, Value = FactValue.Unknown, Origin = null };
        return new ExplainedFact
        {
            Fact = fact,
            Value = stated.Value,
            Origin = stated.Origin,
            ImpliedBy = stated.ImpliedBy,
            Words = sheet.TryGet(stated.ImpliedBy ?? fact, out var source) && source.Origin is FactOrigin.Note or FactOrigin.Leaning ? WordsOf(source) : [],
        };
    }

    private ImmutableArray<NoteFinding> WordsOf(StatedFact stated) => [.. findings.Where(finding =>
        finding.Value == stated.Value && string.Equals(finding.Fact, stated.Fact, StringComparison.Ordinal))];
}
