using System.Linq.Expressions;
using System.Reflection;
using Hotline.Benchmarks.Calls;

namespace Hotline.Benchmarks.Peers;

/// <summary>One delegate for each rule, compiled from an expression as a rule engine would, in a loop.</summary>
internal sealed class CompiledDelegates(CallWorkload workload)
{
    private static readonly MethodInfo Contains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string), typeof(StringComparison)])!;
    private readonly int[] _places = [.. workload.ByUrgency.Select(rule => rule.Place)];
    private readonly Func<DrawnCall, bool>[] _rules = [.. workload.ByUrgency.Select(rule => Compile(rule, workload.Phrases))];

    /// <summary>The place of the winning rule, or -1, and how many rules fire.</summary>
    public (int Winner, int Fired) Every(DrawnCall call)
    {
        var (winner, fired) = (-1, 0);
        for (var rule = 0; rule < _rules.Length; rule++)
            if (_rules[rule](call) && fired++ == 0)
                winner = _places[rule];
        return (winner, fired);
    }

    private static Func<DrawnCall, bool> Compile(DrawnRule rule, string[] phrases)
    {
        var call = Expression.Parameter(typeof(DrawnCall));
        return Expression.Lambda<Func<DrawnCall, bool>>(rule.Conditions.Select(Test).Aggregate(Expression.AndAlso), call).Compile();

        Expression Test(DrawnCondition condition)
        {
            if (condition.Kind is ConditionKind.Phrase)
            {
                return Expression.Call(
                    Expression.Property(call, nameof(DrawnCall.Note)), Contains, Expression.Constant(phrases[condition.Subject]), Expression.Constant(StringComparison.Ordinal));
            }

            var values = Expression.Property(call, condition.Kind switch
            {
                ConditionKind.Choice => nameof(DrawnCall.Choices),
                ConditionKind.Flag => nameof(DrawnCall.Flags),
                _ => nameof(DrawnCall.Numbers),
            });
            var value = Expression.ArrayIndex(values, Expression.Constant(condition.Subject));
            var wanted = Expression.Constant(condition.Value);
            if (condition.Kind is not ConditionKind.Number) return Expression.Equal(value, wanted);
            return condition.IsAtLeast
                ? Expression.GreaterThanOrEqual(value, wanted)
                : Expression.AndAlso(Expression.GreaterThanOrEqual(value, Expression.Constant(0)), Expression.LessThan(value, wanted));
        }
    }
}
