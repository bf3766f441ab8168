using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Categories;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Tests.Rules;

internal sealed class ManyCasualties : CodeRule
{
    public override string Id => "fire.casualties";

    public override Category Category => Category.Parse("fire.building");

    public override Priority Priority => Priority.Immediate;

    public override ImmutableArray<string> Reads => ["fire", "casualties"];

    public override ImmutableArray<FactThreshold> Thresholds => [new FactThreshold { Fact = "casualties", Number = 2 }];

    public override LocalizedText Why => LocalizedText.Of(("id", "Korban lebih dari satu."), ("en", "More than one casualty."));

    public override string Source => "test";

    protected override bool Holds(FactReader facts) => facts.IsTrue("fire") && facts.Number("casualties") >= 2;
}
