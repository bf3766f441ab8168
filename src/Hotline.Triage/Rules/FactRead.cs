using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>A fact that code reads, standing in for the condition that cannot be looked into: it holds once the fact is
/// known. So evidence, questions and checks of packs see the facts of code as they see others.</summary>
internal sealed record FactRead : FactCondition
{
    public override string ToString() => $"{Fact} known";

    private protected override bool Holds(FactValue value) => true;
}
