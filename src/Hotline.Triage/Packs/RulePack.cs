using System.Collections.Immutable;
using Hotline.Domain.Agencies;
using Hotline.Domain.Categories;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Packs;

/// <summary>Everything that decides about a call: facts, phrases, rules and texts.</summary>
/// <remarks>Immutable and safe to share between threads. A pack exists only when all of it is in order: there is no
/// half-loaded pack.</remarks>
public sealed class RulePack
{
    internal RulePack()
    {
    }

    /// <summary>The names and versions of the pack and its overlays, such as <c>purwakarta 0.1.0 + harvest 2</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The SHA-256 of all files, in lower-case hexadecimal. The same files give the same hash on every machine;
    /// line endings do not count.</summary>
    public required string Hash { get; init; }

    /// <summary>The languages in which every text exists, in the pack's order.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>The language that is used when a report names none.</summary>
    public required string DefaultLanguage { get; init; }

    /// <summary>The facts, in the order in which they are asked where nothing else separates them.</summary>
    public required ImmutableArray<FactDefinition> Facts { get; init; }

    /// <summary>The rules, in ordinal order of their ids.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>The titles of the categories that rules may use.</summary>
    public required ImmutableDictionary<Category, LocalizedText> Categories { get; init; }

    /// <summary>The titles of the agencies that rules may refer to.</summary>
    public required ImmutableDictionary<AgencyKind, LocalizedText> Agencies { get; init; }

    /// <summary>The pre-arrival instructions, by id.</summary>
    public required ImmutableDictionary<string, RulePackText> Instructions { get; init; }

    /// <summary>The closing advice, by id.</summary>
    public required ImmutableDictionary<string, RulePackAdvice> Advice { get; init; }

    /// <summary>The numbers and channels to which callers are sent, by id. They stand in the texts already.</summary>
    public required ImmutableDictionary<string, ReferralContact> Contacts { get; init; }

    /// <summary>Reads a note by the phrases of this pack.</summary>
    public required INoteReader NoteReader { get; init; }

    /// <summary>The files it was made from, in their order; empty when it was made otherwise.</summary>
    internal ImmutableArray<RulePackFile> Files { get; init; } = [];

    /// <summary>Loads a pack and lays overlays over it.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="overlays">Packs that add to it, and replace rules by naming them, in this order.</param>
    /// <remarks>A pack that extends <c>purwakarta</c> and stands first is laid over the pack that comes with this
    /// package.</remarks>
    /// <returns>The pack, or everything that is wrong.</returns>
    public static RulePackLoading Load(IRulePackSource pack, params ReadOnlySpan<IRulePackSource> overlays) =>
        Load(new RulePackLimits(), pack, overlays);

    /// <summary>Loads a pack within limits and lays overlays over it.</summary>
    public static RulePackLoading Load(RulePackLimits limits, IRulePackSource pack, params ReadOnlySpan<IRulePackSource> overlays)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(pack);
        return RulePackLoader.Load(limits, [pack, .. overlays]);
    }

    /// <summary>Loads the pack of Kabupaten Purwakarta, which comes with this package.</summary>
    public static RulePack LoadPurwakarta() => Load(EmbeddedRulePackSource.Purwakarta()).GetPack();

    /// <summary>This pack with rules written in code.</summary>
    /// <param name="rules">The rules; they are checked against this pack as those in files are, but need no
    /// examples.</param>
    /// <returns>The pack, its name ending in <c>+ code</c> and its hash covering the rules; or everything that is wrong. A
    /// failure's field is the rule's id and the member.</returns>
    public RulePackLoading With(ImmutableArray<Rule> rules) => With(new RulePackLimits(), rules);

    /// <summary>This pack with rules written in code, within limits.</summary>
    public RulePackLoading With(RulePackLimits limits, ImmutableArray<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new AddedRules(this, limits).Add(rules);
    }

    /// <summary>The words of a note in the spelling of this pack, and the pairs that stand side by side with a space between, each once, without
    /// those that its phrases use up for nothing: what <c>leanings</c> weigh, for a program that learns their weights.</summary>
    /// <param name="note">The note.</param>
    public ImmutableArray<string> ReadWords(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return NoteReader is NoteReader reader ? reader.Words(note) : [];
    }

    /// <summary>What a note says around the dangers that its phrases tell of: by this, a program learns what speaks against one.</summary>
    /// <param name="note">The note.</param>
    public WordsAroundDangers ReadAroundDangers(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return NoteReader is NoteReader reader ? reader.ReadAroundDangers(note) : new WordsAroundDangers { Words = [], Dangers = 0 };
    }

    /// <summary>The pack's name.</summary>
    public override string ToString() => Name;
}
