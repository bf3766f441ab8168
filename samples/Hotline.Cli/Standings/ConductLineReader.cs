using System.Text.Json;
using Hotline.Abuse.Conduct;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;

namespace Hotline.Cli.Standings;

/// <summary>Reads a line of a conduct log: <c>{"id","caller","at","kind","callId"?,"by"?}</c> or
/// <c>{"pardon","by","at","reason"?}</c>.</summary>
/// <remarks>Nothing of a value is ever quoted: it may be a number. Members of other names are passed over, but for one
/// that is nearly the name of a known one.</remarks>
internal static class ConductLineReader
{
    private static readonly string[] Members = ["id", "caller", "at", "kind", "callId", "by", "pardon", "reason"];

    /// <summary>The text of the report or pardon, or <c>null</c> and what is wrong.</summary>
    public static ConductReportText? Read(string line, List<Failure> failures)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 8 });
            if (document.RootElement.ValueKind is JsonValueKind.Object) return Read(document.RootElement, failures);
            failures.Add(Error("conduct-not-an-object", "", "a conduct report is a JSON object", "write {\"id\": …, \"caller\": …, \"at\": …, \"kind\": …}"));
        }
        catch (JsonException error)
        {
            failures.Add(Error(
                "conduct-json-broken",
                "",
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"this is not a JSON object from character {error.BytePositionInLine + 1} on"),
                "put the JSON right; strings and names stand in double quotes"));
        }

        return null;
    }

    private static ConductReportText? Read(JsonElement root, List<Failure> failures)
    {
        var before = failures.Count;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in root.EnumerateObject())
        {
            var name = Text(() => member.Name) ?? "";
            if (!Members.Contains(name, StringComparer.Ordinal))
            {
                if (Suggestion.For(name, Members) is { } meant)
                    failures.Add(Error("conduct-member-unknown", meant, $"a member is nearly called '{meant}'", $"did you mean '{meant}'?"));
            }
            else if (!seen.Add(name))
            {
                failures.Add(Error("conduct-member-twice", name, $"'{name}' stands twice", "keep one of the two"));
            }
            else if (member.Value.ValueKind is not JsonValueKind.Null)
            {
                if (member.Value.ValueKind is JsonValueKind.String && Text(() => member.Value.GetString()) is { } text) texts[name] = text;
                else failures.Add(Error("conduct-member-not-text", name, $"'{name}' is not a text", $"write \"{name}\": \"…\""));
            }
        }

        return failures.Count > before ? null : new ConductReportText
        {
            Id = texts.GetValueOrDefault("id"),
            Caller = texts.GetValueOrDefault("caller"),
            At = texts.GetValueOrDefault("at"),
            Kind = texts.GetValueOrDefault("kind"),
            CallId = texts.GetValueOrDefault("callId"),
            By = texts.GetValueOrDefault("by"),
            Pardon = texts.GetValueOrDefault("pardon"),
            Reason = texts.GetValueOrDefault("reason"),
        };
    }

    /// <summary><c>null</c> for a text with half of a surrogate pair in it: no field of a report may hold one.</summary>
    private static string? Text(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static Failure Error(string code, string field, string message, string mend) =>
        new() { Code = code, Field = field, Message = message, Mend = mend };
}
