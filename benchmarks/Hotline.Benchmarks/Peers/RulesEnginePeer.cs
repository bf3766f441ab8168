using System.Globalization;
using Hotline.Benchmarks.Calls;
using RulesEngine.Models;

namespace Hotline.Benchmarks.Peers;

/// <summary>Microsoft RulesEngine from its package, given the same rules as expressions, in the order of urgency.</summary>
/// <remarks>It evaluates every rule and gives a result for each; the first that succeeded wins. Tuned means without formatted messages,
/// scoped parameters and actions, and with its faster compiler of expressions; what it answers is the same.</remarks>
internal sealed class RulesEnginePeer
{
    private const string Name = "calls";
    private readonly RulesEngine.RulesEngine _engine;
    private readonly int[] _places;
    private readonly RuleParameter[] _calls;

    public RulesEnginePeer(CallWorkload workload, bool isTuned, int calls)
    {
        _places = [.. workload.ByUrgency.Select(rule => rule.Place)];
        _calls = [.. workload.Calls.Take(calls).Select(call => new RuleParameter("call", Input(call)))];
        var workflow = new Workflow
        {
            WorkflowName = Name,
            Rules = [.. workload.ByUrgency.Select(rule => new Rule
            {
                RuleName = rule.Id,
                RuleExpressionType = RuleExpressionType.LambdaExpression,
                Expression = string.Join(" && ", rule.Conditions.Select(condition => Text(condition, workload.Phrases))),
            })],
        };
        _engine = new RulesEngine.RulesEngine([workflow], isTuned
            ? new ReSettings { AutoExecuteActions = false, EnableFormattedErrorMessage = false, EnableScopedParams = false, UseFastExpressionCompiler = true }
            : new ReSettings());
    }

    /// <summary>The place of the winning rule, or -1, and how many rules fire.</summary>
    public (int Winner, int Fired) Every(int call)
    {
        // Nothing in it waits, so the task has ended when it is given.
        var results = _engine.ExecuteAllRulesAsync(Name, _calls[call]).AsTask().GetAwaiter().GetResult();
        var (winner, fired) = (-1, 0);
        for (var i = 0; i < results.Count; i++)
            if (results[i].IsSuccess && fired++ == 0)
                winner = _places[i];
        return (winner, fired);
    }

    private static string Text(DrawnCondition condition, string[] phrases) => condition.Kind switch
    {
        ConditionKind.Phrase => $"call.Note.Contains(\"{phrases[condition.Subject]}\")",
        ConditionKind.Choice => string.Create(CultureInfo.InvariantCulture, $"call.Choice{condition.Subject} == {condition.Value}"),
        ConditionKind.Flag => string.Create(CultureInfo.InvariantCulture, $"call.Flag{condition.Subject} == {condition.Value}"),
        _ when condition.IsAtLeast => string.Create(CultureInfo.InvariantCulture, $"call.Number{condition.Subject} >= {condition.Value}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"call.Number{condition.Subject} >= 0 && call.Number{condition.Subject} < {condition.Value}"),
    };

    private static RulesEngineCall Input(DrawnCall call) => new()
    {
        Choice0 = call.Choices[0],
        Choice1 = call.Choices[1],
        Flag0 = call.Flags[0],
        Flag1 = call.Flags[1],
        Flag2 = call.Flags[2],
        Flag3 = call.Flags[3],
        Flag4 = call.Flags[4],
        Flag5 = call.Flags[5],
        Number0 = call.Numbers[0],
        Number1 = call.Numbers[1],
        Number2 = call.Numbers[2],
        Number3 = call.Numbers[3],
        Note = call.Note,
    };
}
