using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Agencies.Files;

/// <summary>What an <see cref="AgencyDirectoryReader"/> made of a file.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record AgencyDirectoryReading
{
    /// <summary>The directory, or <c>null</c> when anything is wrong with the file. A directory with a fault never replaces a
    /// good one.</summary>
    public AgencyDirectory? Directory { get; init; }

    /// <summary>The name of the directory, or <c>null</c> when there is none.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the file says of itself that it is an example, to be replaced before calls are referred by
    /// it.</summary>
    public bool IsExample { get; init; }

    /// <summary>What is wrong, in the order of the file. With a directory they are warnings.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }

    /// <summary>Whether there is a directory.</summary>
    [MemberNotNullWhen(true, nameof(Directory))]
    public bool IsAccepted => Directory is not null;
}
