using System.Collections.Immutable;
using Hotline.Domain.Failures;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Hosting;

/// <summary>Puts an engine together: packs, rules in code, a note reader, options.</summary>
/// <remarks>Nothing is read or checked before <see cref="Build"/>, <see cref="BuildReloading"/> or
/// <see cref="Check"/>. Not safe to use from many threads; the engines are.</remarks>
public sealed class TriageEngineBuilder
{
    private readonly List<IRulePackSource> _overlays = [];
    private readonly List<string> _folders = [];
    private readonly List<Func<Rule>> _rules = [];
    private readonly List<Func<TriageOptions, TriageOptions>> _options = [];
    private readonly List<Failure> _contradictions = [];
    private IRulePackSource? _pack;
    private RulePackLimits _limits = new();
    private bool _examplesMustComeOut;
    private bool _watches;
    private TimeSpan _quietPeriod = TimeSpan.FromSeconds(1);
    private Action<ReloadOutcome>? _onReload;

    /// <summary>The reader that was given in place of the pack's own, or <c>null</c>.</summary>
    internal INoteReader? NoteReader { get; private set; }

    /// <summary>The pack to decide by. Default: the pack of Kabupaten Purwakarta, which comes with this package.</summary>
    public TriageEngineBuilder UsePack(IRulePackSource pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        if (_pack is not null)
            _contradictions.Add(new Failure { Code = "pack-used-twice", Field = "", Message = "UsePack was called twice", Mend = "use one pack, and lay further ones over it with AddPack" });
        _pack = pack;
        return this;
    }

    /// <summary>The folder of the pack to decide by.</summary>
    public TriageEngineBuilder UsePack(string folder)
    {
        UsePack(new FolderRulePackSource(folder));
        _folders.Add(folder);
        return this;
    }

    /// <summary>Lays a further pack over the ones before.</summary>
    public TriageEngineBuilder AddPack(IRulePackSource overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        _overlays.Add(overlay);
        return this;
    }

    /// <summary>Lays the pack in a folder over the ones before.</summary>
    public TriageEngineBuilder AddPack(string folder)
    {
        AddPack(new FolderRulePackSource(folder));
        _folders.Add(folder);
        return this;
    }

    /// <summary>Adds a rule, such as one of <see cref="RuleBuilder"/>.</summary>
    public TriageEngineBuilder AddRule(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _rules.Add(() => rule);
        return this;
    }

    /// <summary>Adds a rule in code.</summary>
    public TriageEngineBuilder AddRule(CodeRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _rules.Add(rule.ToRule);
        return this;
    }

    /// <summary>Reads notes by another reader than the pack's own.</summary>
    public TriageEngineBuilder UseNoteReader(INoteReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        NoteReader = reader;
        return this;
    }

    /// <summary>Changes how the engine decides: <c>Configure(options =&gt; options with { MaxQuestions = 3 })</c>.</summary>
    public TriageEngineBuilder Configure(Func<TriageOptions, TriageOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _options.Add(change);
        return this;
    }

    /// <summary>How large packs may be. Default <see cref="RulePackLimits"/>.</summary>
    public TriageEngineBuilder Limit(RulePackLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _limits = limits;
        return this;
    }

    /// <summary>A pack, at first and at every reload, is refused unless all examples of its rules come out. Default: they are
    /// not run.</summary>
    public TriageEngineBuilder RequireExamples()
    {
        _examplesMustComeOut = true;
        return this;
    }

    /// <summary>Reads the packs again when a folder that was named to <see cref="UsePack(string)"/> or
    /// <see cref="AddPack(string)"/> changes. It has no effect on <see cref="Build"/>.</summary>
    /// <param name="onReload">Told of each exchange and of each pack that was refused, on a thread of the pool. What it throws
    /// is dropped. Default nobody.</param>
    /// <param name="quietPeriod">How long no file must have changed before the pack is read. Default one second.</param>
    /// <remarks>To exchange many files at once without a moment in which half of them are new, move a finished
    /// folder or link into place inside the watched one. Changes on some network drives are not noticed; call
    /// <see cref="ReloadingTriageEngine.Reload"/> there.</remarks>
    public TriageEngineBuilder ReloadOnChange(Action<ReloadOutcome>? onReload = null, TimeSpan? quietPeriod = null)
    {
        if (quietPeriod is { } quiet) ArgumentOutOfRangeException.ThrowIfLessThan(quiet, TimeSpan.Zero, nameof(quietPeriod));
        (_watches, _onReload, _quietPeriod) = (true, onReload, quietPeriod ?? _quietPeriod);
        return this;
    }

    /// <summary>Reads and checks all, and says everything that is wrong. Empty when an engine can be built.</summary>
    public ImmutableArray<Failure> Check() => ToRecipe().Make().Failures;

    /// <summary>Makes an engine by the packs as they are now.</summary>
    /// <exception cref="InvalidRulePackException">Something is wrong; the message lists everything.</exception>
    public TriageEngine Build() => Make(ToRecipe());

    /// <summary>Makes an engine whose packs can be exchanged.</summary>
    /// <param name="time">Measures the quiet period of <see cref="ReloadOnChange"/>. Default the system's.</param>
    /// <exception cref="InvalidRulePackException">Something is wrong; the message lists everything.</exception>
    public ReloadingTriageEngine BuildReloading(TimeProvider? time = null)
    {
        var recipe = ToRecipe();
        return new ReloadingTriageEngine(recipe, Make(recipe), time ?? TimeProvider.System);
    }

    internal static TriageEngine Make(EngineRecipe recipe)
    {
        var (engine, failures) = recipe.Make();
        return engine ?? throw new InvalidRulePackException(failures);
    }

    internal EngineRecipe ToRecipe() => new()
    {
        Packs = [_pack ?? EmbeddedRulePackSource.Purwakarta(), .. _overlays],
        Rules = [.. _rules],
        Options = [.. _options],
        Limits = _limits,
        NoteReader = NoteReader,
        ExamplesMustComeOut = _examplesMustComeOut,
        WatchedFolders = _watches ? [.. _folders.Where(Directory.Exists).Distinct(StringComparer.Ordinal)] : [],
        QuietPeriod = _quietPeriod,
        OnReload = _onReload,
        Contradictions = _watches && _folders.Count == 0
            ? [.. _contradictions, new Failure { Code = "nothing-to-watch", Field = "", Message = "ReloadOnChange was called, but no pack is a folder", Mend = "name the folder to UsePack or AddPack" }]
            : [.. _contradictions],
    };
}
