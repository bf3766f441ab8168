using FluentValidation;
using FluentValidation.Results;

namespace Hotline.Domain.Failures;

/// <summary>Ties the rules of validators to the wordings of failures.</summary>
internal static class FailureRules
{
    /// <summary>What the rule before says when it does not hold.</summary>
    public static IRuleBuilderOptions<T, TProperty> Else<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, FailureWording wording, params object?[] values) => rule.Else(_ => wording.At("", values));

    /// <summary>What the rule before says when it does not hold, from the subject at hand.</summary>
    public static IRuleBuilderOptions<T, TProperty> Else<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, Func<T, Failure> failure) => rule.WithState(failure);

    /// <summary>The failures of a validation. Fields are named as in JSON: <c>callId</c>, <c>areas[2].name</c>.</summary>
    public static IEnumerable<Failure> Failures(this ValidationResult result) =>
        result.Errors.Select(error => (Failure)error.CustomState with { Field = Path(error.PropertyName) });

    private static string Path(string property) =>
        string.Join('.', property.Split('.').Select(part => part.Length == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..]));
}
