using Hotline.Triage.Packs;

namespace Hotline.Learning;

/// <summary>A pack without its leanings, so that what phrases say does not depend on what was learnt before.</summary>
internal sealed class PhrasesAlone(IRulePackSource pack) : IRulePackSource
{
    public const string LeaningsFile = "leanings.json";

    public RulePackContent Read(RulePackLimits limits)
    {
        var content = pack.Read(limits);
        return content with { Files = [.. content.Files.Where(file => file.Name is not LeaningsFile)] };
    }
}
