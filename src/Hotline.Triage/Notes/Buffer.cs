namespace Hotline.Triage.Notes;

/// <summary>A list whose room is used again for the next note.</summary>
internal sealed class Buffer<T>
{
    private T[] _items = new T[64];

    public int Count { get; private set; }

    public ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    /// <summary>How many there is room for.</summary>
    public int Room => _items.Length;

    public void Add(T item)
    {
        if (Count == _items.Length) Array.Resize(ref _items, 2 * Count);
        _items[Count++] = item;
    }

    public void Clear() => Count = 0;
}
