namespace Hotline.Triage.Packs;

/// <summary>Where the files of a pack come from: a folder, an assembly, a database of the host.</summary>
/// <remarks>Implementations must be safe to call from many threads. What cannot be read is reported in the content,
/// not thrown.</remarks>
public interface IRulePackSource
{
    /// <summary>Reads all files of the pack, as they are now.</summary>
    /// <param name="limits">How much to read at most.</param>
    RulePackContent Read(RulePackLimits limits);
}
