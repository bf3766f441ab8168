using System.Collections.Immutable;

namespace Hotline.Triage.Packs;

/// <summary>A phrase as its author wrote it.</summary>
/// <param name="Location">The file and line it stands in.</param>
/// <param name="Gives">The facts it gives a value; empty for one that is ignored.</param>
/// <param name="Wordings">Its wordings, each with its language.</param>
internal sealed record PackPhrase(
    string Location, ImmutableArray<string> Gives, ImmutableArray<(string Language, string Text)> Wordings);
