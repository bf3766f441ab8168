using Hotline.Abuse.Conduct;
using Hotline.Cli.Standings;
using NodaTime.Text;

namespace Hotline.Cli.Output;

/// <summary>A standing as one line of JSON.</summary>
internal static class StandingJson
{
    /// <summary>The line; the name of the policy stands in it where policies are compared.</summary>
    public static string Write(CallerStanding caller, string? policy) => LineJson.Write(json =>
    {
        var standing = caller.Assessment.Standing;
        json.WriteString("caller", caller.Number.ToString());
        json.WriteString("callerKey", caller.Key);
        json.WriteNumber("level", standing.Level);
        json.WriteNumber("score", standing.Score);
        json.WriteString("treatment", caller.Assessment.Treatment.Code);
        json.WriteString("until", standing.Until is { } until ? InstantPattern.ExtendedIso.Format(until) : null);
        json.WriteObjects("evidence", standing.Evidence, evidence =>
        {
            json.WriteString("id", evidence.Evidence.Id);
            json.WriteString("at", InstantPattern.ExtendedIso.Format(evidence.Evidence.At));
            json.WriteString("kind", evidence.Evidence.Kind.ToCode());
            json.WriteNumber("weight", evidence.Weight);
            json.WriteBoolean("pardoned", evidence.IsPardoned);
            json.WriteBoolean("conflicting", evidence.IsConflicting);
        });
        json.WriteString("policyHash", standing.PolicyHash);
        if (policy is not null) json.WriteString("policy", policy);
    });
}
