using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>What <see cref="EidoJson"/> made of a document.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record EidoReading
{
    /// <summary>The document, or <c>null</c> when it cannot be used.</summary>
    public EidoDocument? Document { get; init; }

    /// <summary>What is wrong with it, at most about a hundred; with warnings alone there is a document. Fields are paths such
    /// as <c>callComponent[0].answerDate</c>. Nothing of the content is quoted.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }
}
