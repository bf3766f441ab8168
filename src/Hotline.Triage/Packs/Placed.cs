namespace Hotline.Triage.Packs;

/// <summary>Something in a pack file, with its place.</summary>
/// <param name="Value">What stands there; the author may have written <c>null</c>.</param>
/// <param name="Document">The file.</param>
/// <param name="Path">The place in it, such as <c>rules[3].when</c>.</param>
internal readonly record struct Placed<T>(T Value, PackDocument Document, string Path)
{
    /// <summary>The place in the list it stands in.</summary>
    public int Index { get; init; }

    /// <summary>A member of this.</summary>
    public Placed<TMember> Member<TMember>(string name, TMember value) => new(value, Document, $"{Path}.{name}");

    /// <summary>An element of this.</summary>
    public Placed<TElement> Element<TElement>(int index, TElement value) => new(value, Document, $"{Path}[{index}]") { Index = index };
}
