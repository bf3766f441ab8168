using System.Collections.Immutable;
using Hotline.Triage.Facts;
using NodaTime;

namespace Hotline.Triage;

/// <summary>What is known of a call at one moment: the note typed so far, the answers so far.</summary>
/// <remarks>Immutable. It has no place for who is calling: triage never reads a caller's history. <see cref="Id"/>,
/// <see cref="Note"/> and <see cref="Facts"/> refuse <c>null</c> with an <see cref="ArgumentNullException"/>.</remarks>
public sealed record TriageReport
{
    /// <summary>The host's name for the call or the moment; up to 100 characters, none of them a control character.
    /// Default empty.</summary>
    public string Id
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = "";

    /// <summary>The note as it was typed, up to 65,536 characters. Default empty. Personal data.</summary>
    public string Note
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = "";

    /// <summary>The language in which questions and texts are read to the caller; <c>null</c> for the pack's default.</summary>
    public string? Language { get; init; }

    /// <summary>Answers to key questions, and what the telephone line knows, by fact. They outweigh the note.</summary>
    public ImmutableDictionary<string, FactValue> Facts
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = ImmutableDictionary.Create<string, FactValue>(StringComparer.Ordinal);

    /// <summary>When it was reported; handed on to the decision.</summary>
    public Instant? At { get; init; }

    /// <summary>The district, by name or code. Rules do not read it.</summary>
    public string? District { get; init; }

    /// <summary>This report with one more answer, or with another answer to the same question.</summary>
    public TriageReport WithAnswer(string fact, FactValue value) => this with
    {
        Facts = value.IsUnknown ? Facts.Remove(fact) : Facts.SetItem(fact, value),
    };

    /// <summary>The report's id; neither note nor answers.</summary>
    public override string ToString() => $"report {Id}";
}
