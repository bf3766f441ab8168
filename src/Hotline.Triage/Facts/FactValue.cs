using System.Globalization;

namespace Hotline.Triage.Facts;

/// <summary>The value of a fact: unknown, true or false, a number, or a choice.</summary>
/// <remarks>Immutable; compares by value. The default value is <see cref="Unknown"/>: a fact nobody has spoken of is
/// never false.</remarks>
public readonly struct FactValue : IEquatable<FactValue>
{
    private readonly State _state;
    private readonly double _number;
    private readonly string? _choice;

    private FactValue(State state, double number, string? choice) => (_state, _number, _choice) = (state, number, choice);

    private enum State : byte
    {
        Unknown,
        False,
        True,
        Number,
        Choice,
    }

    /// <summary>Nobody has spoken of the fact.</summary>
    public static FactValue Unknown => default;

    /// <summary>Whether nobody has spoken of the fact.</summary>
    public bool IsUnknown => _state is State.Unknown;

    /// <summary>Whether the fact is known to be true.</summary>
    public bool IsTrue => _state is State.True;

    /// <summary>Whether the fact is known to be false.</summary>
    public bool IsFalse => _state is State.False;

    /// <summary>The kind of the value, or <c>null</c> when it is unknown.</summary>
    public FactKind? Kind => _state switch
    {
        State.False or State.True => FactKind.Boolean,
        State.Number => FactKind.Number,
        State.Choice => FactKind.Choice,
        _ => null,
    };

    /// <summary>The number, or <c>null</c> when the value is not a number.</summary>
    public double? Number => _state is State.Number ? _number : null;

    /// <summary>The choice, or <c>null</c> when the value is not a choice.</summary>
    public string? Choice => _choice;

    /// <summary>True or false.</summary>
    public static FactValue Of(bool value) => new(value ? State.True : State.False, 0, null);

    /// <summary>A number, in the unit of its fact.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or not a number.</exception>
    public static FactValue Of(double value) => double.IsFinite(value)
        ? new(State.Number, value == 0 ? 0 : value, null)
        : throw new ArgumentOutOfRangeException(nameof(value), "A fact's number is finite.");

    /// <summary>One of the choices of its fact.</summary>
    public static FactValue Of(string choice)
    {
        ArgumentException.ThrowIfNullOrEmpty(choice);
        return new(State.Choice, 0, choice);
    }

    /// <summary>The same as <see cref="Of(bool)"/>.</summary>
    public static implicit operator FactValue(bool value) => Of(value);

    /// <summary>The same as <see cref="Of(double)"/>.</summary>
    public static implicit operator FactValue(double value) => Of(value);

    /// <summary>The same as <see cref="Of(string)"/>.</summary>
    public static implicit operator FactValue(string choice) => Of(choice);

    /// <summary>Whether two values are equal.</summary>
    public static bool operator ==(FactValue left, FactValue right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(FactValue left, FactValue right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(FactValue other) => _state == other._state && _number.Equals(other._number)
        && string.Equals(_choice, other._choice, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FactValue other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_state, _number, _choice);

    /// <summary><c>unknown</c>, <c>true</c>, <c>false</c>, the number, or the choice.</summary>
    public override string ToString() => _state switch
    {
        State.False => "false",
        State.True => "true",
        State.Number => _number.ToString(CultureInfo.InvariantCulture),
        State.Choice => _choice!,
        _ => "unknown",
    };
}
