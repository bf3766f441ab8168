namespace Hotline.Triage.Packs.Format;

/// <summary>Calls that a rule must match, and calls it must avoid.</summary>
internal sealed class ExamplesEntry : PackEntry
{
    public List<ExampleEntry>? Match { get; set; }

    public List<ExampleEntry>? Avoid { get; set; }
}
