using Hotline.Domain;
using Hotline.Domain.Agencies;
using Hotline.Domain.Categories;
using Hotline.Triage.Facts;
using NodaTime;

namespace Hotline.Triage.Rules;

/// <summary>Writes a rule step by step.</summary>
/// <remarks>Not safe to use from many threads; the rule it builds is.</remarks>
public sealed class RuleBuilder
{
    private readonly string _id;
    private readonly List<AgencyKind> _refer = [];
    private readonly List<string> _instruct = [];
    private readonly List<RuleExample> _match = [];
    private readonly List<RuleExample> _avoid = [];
    private Category? _category;
    private Priority? _priority;
    private Condition? _when;
    private Condition? _unless;
    private string? _close;
    private LocalizedText? _why;
    private string? _source;
    private string _owner = "";
    private LocalDate? _reviewedOn;
    private LocalDate? _expiresOn;

    /// <summary>Begins a rule.</summary>
    /// <param name="id">Its name, unique in the pack.</param>
    public RuleBuilder(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        _id = id;
    }

    /// <summary>What kind of call it is, and how urgent at least, when the rule fires.</summary>
    /// <param name="category">The code of a category of the pack, such as <c>fire.building</c>.</param>
    /// <param name="priority">How urgent.</param>
    /// <exception cref="ArgumentException">The text is no category code.</exception>
    public RuleBuilder Decides(string category, Priority priority)
    {
        (_category, _priority) = (Hotline.Domain.Categories.Category.Parse(category), priority);
        return this;
    }

    /// <summary>What must hold.</summary>
    public RuleBuilder When(Condition condition)
    {
        _when = condition;
        return this;
    }

    /// <summary>What takes the ground from the rule.</summary>
    public RuleBuilder Unless(Condition condition)
    {
        _unless = condition;
        return this;
    }

    /// <summary>Agencies to refer the call to, by kind, such as <c>fire-brigade</c>.</summary>
    /// <exception cref="ArgumentException">A text is no kind of agency.</exception>
    public RuleBuilder Refer(params ReadOnlySpan<string> agencies)
    {
        foreach (var agency in agencies) _refer.Add(AgencyKind.Parse(agency));
        return this;
    }

    /// <summary>Pre-arrival instructions of the pack, by id.</summary>
    public RuleBuilder Instruct(params ReadOnlySpan<string> instructions)
    {
        _instruct.AddRange(instructions);
        return this;
    }

    /// <summary>The closing advice of the pack, by id.</summary>
    public RuleBuilder Close(string advice)
    {
        _close = advice;
        return this;
    }

    /// <summary>Why the rule decides so: language and text, for every language of the pack.</summary>
    public RuleBuilder Why(params ReadOnlySpan<(string Language, string Text)> texts)
    {
        _why = LocalizedText.Of(texts);
        return this;
    }

    /// <summary>Who says so: a law, a public guideline, local practice.</summary>
    public RuleBuilder Source(string source)
    {
        _source = source;
        return this;
    }

    /// <summary>Who answers for the rule, and when it was and must be reviewed.</summary>
    /// <param name="owner">A person's office or a working group.</param>
    /// <param name="reviewedOn">The day on which the owner last found it right.</param>
    /// <param name="expiresOn">The day from which it must be reviewed again; after <paramref name="reviewedOn"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It expires on the day of its review or before.</exception>
    public RuleBuilder Reviewed(string owner, LocalDate? reviewedOn = null, LocalDate? expiresOn = null)
    {
        if (expiresOn <= reviewedOn) throw new ArgumentOutOfRangeException(nameof(expiresOn), "The rule expires on the day of its review or before.");
        (_owner, _reviewedOn, _expiresOn) = (owner, reviewedOn, expiresOn);
        return this;
    }

    /// <summary>A call for which it must fire.</summary>
    public RuleBuilder Match(string note, params ReadOnlySpan<(string Fact, FactValue Value)> facts)
    {
        _match.Add(RuleExample.Of(note, facts));
        return this;
    }

    /// <summary>A call for which it must not fire.</summary>
    public RuleBuilder Avoid(string note, params ReadOnlySpan<(string Fact, FactValue Value)> facts)
    {
        _avoid.Add(RuleExample.Of(note, facts));
        return this;
    }

    /// <summary>The rule.</summary>
    /// <exception cref="InvalidOperationException">A part that every rule needs was not given; the message names all of
    /// them.</exception>
    public Rule Build()
    {
        if (_category is { } category && _priority is { } priority && _when is not null && _why is not null && !string.IsNullOrWhiteSpace(_source))
            return new Rule
            {
                Id = _id,
                Category = category,
                Priority = priority,
                When = _when,
                Unless = _unless,
                Refer = [.. _refer],
                Instruct = [.. _instruct],
                Close = _close,
                Why = _why,
                Source = _source,
                Owner = _owner,
                ReviewedOn = _reviewedOn,
                ExpiresOn = _expiresOn,
                Match = [.. _match],
                Avoid = [.. _avoid],
            };

        var missing = new[]
        {
            _category is null ? nameof(Decides) : null, _when is null ? nameof(When) : null, _why is null ? nameof(Why) : null,
            string.IsNullOrWhiteSpace(_source) ? nameof(Source) : null,
        }.Where(part => part is not null);
        throw new InvalidOperationException($"The rule '{_id}' lacks {string.Join(", ", missing)}.");
    }
}
