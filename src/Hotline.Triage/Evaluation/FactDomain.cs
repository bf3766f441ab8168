using System.Collections.Frozen;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Evaluation;

/// <summary>The values of a fact that the rules tell apart, numbered.</summary>
/// <remarks>0 is unknown, 1 every value that no condition names, 2 false, 3 true; then the choices that conditions name; then,
/// for each threshold in ascending order, the stretch of numbers below it and the threshold itself, and last the stretch above
/// all. Two values with the same ordinal are the same to every rule. Immutable.</remarks>
internal sealed class FactDomain
{
    public const int Unknown = 0;
    public const int Other = 1;
    public const int False = 2;
    public const int True = 3;
    private const int FirstChoice = 4;

    private static readonly FactDomain Boolean = new([], []);

    private readonly FrozenDictionary<string, int> _choices;
    private readonly double[] _thresholds;
    private readonly int _firstNumber;

    private FactDomain(string[] choices, double[] thresholds)
    {
        _choices = choices.Index().ToFrozenDictionary(choice => choice.Item, choice => FirstChoice + choice.Index, StringComparer.Ordinal);
        _thresholds = thresholds;
        _firstNumber = FirstChoice + choices.Length;
        Size = _firstNumber + (thresholds.Length == 0 ? 0 : (2 * thresholds.Length) + 1);
    }

    /// <summary>How many ordinals there are, 0 included.</summary>
    public int Size { get; }

    /// <summary>The domain of a fact whose conditions name these choices and numbers.</summary>
    public static FactDomain Of(IEnumerable<string> choices, IEnumerable<double> thresholds)
    {
        var (names, numbers) = (choices.Order(StringComparer.Ordinal).ToArray(), thresholds.Order().ToArray());
        return names.Length == 0 && numbers.Length == 0 ? Boolean : new FactDomain(names, numbers);
    }

    /// <summary>The ordinal of a value.</summary>
    public int OrdinalOf(FactValue value)
    {
        if (value.IsTrue) return True;
        if (value.IsFalse) return False;
        if (value.Choice is { } choice) return _choices.TryGetValue(choice, out var ordinal) ? ordinal : Other;
        if (value.Number is not { } number) return Unknown;
        if (_thresholds.Length == 0) return Other;
        var place = Array.BinarySearch(_thresholds, number);
        return _firstNumber + (place >= 0 ? (2 * place) + 1 : 2 * ~place);
    }

    /// <summary>The values for which a condition holds.</summary>
    public int[] SetOf(FactCondition condition) => condition switch
    {
        FactIs exact => SetOf(exact.Value),
        FactOneOf oneOf => ValueSet.AtLeast(1, [.. oneOf.Values.Distinct().Select(SetOf)]),
        FactCompares compares when !double.IsNaN(compares.Threshold) => SetOf(compares),
        _ => [],
    };

    private int[] SetOf(FactValue value) =>
        value.IsUnknown ? [] : ValueSet.Range(OrdinalOf(value), OrdinalOf(value) + 1, Size);

    private int[] SetOf(FactCompares compares)
    {
        var threshold = _firstNumber + (2 * Array.BinarySearch(_thresholds, compares.Threshold)) + 1;
        return compares.Comparison switch
        {
            Comparison.Below => ValueSet.Range(_firstNumber, threshold, Size),
            Comparison.AtMost => ValueSet.Range(_firstNumber, threshold + 1, Size),
            Comparison.AtLeast => ValueSet.Range(threshold, Size, Size),
            _ => ValueSet.Range(threshold + 1, Size, Size),
        };
    }
}
