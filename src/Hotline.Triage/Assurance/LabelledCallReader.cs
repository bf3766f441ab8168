using System.Collections.Immutable;
using System.Text.Json;
using Hotline.Domain;
using Hotline.Domain.Categories;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;
using Hotline.Triage.Reports;

namespace Hotline.Triage.Assurance;

/// <summary>Reads a labelled call from a JSON object: a call report as <see cref="TriageReportReader"/> reads it, with
/// <c>"expected": {"category", "alsoCategory"?: […], "priority"}</c> and <c>"hard"?</c>.</summary>
/// <remarks>Other members, such as a remark, are passed over. No message quotes a note. No method throws on any text. Safe to use
/// from many threads.</remarks>
public static class LabelledCallReader
{
    private static readonly string[] Members = ["category", "alsoCategory", "priority"];

    /// <summary>Reads a labelled call.</summary>
    /// <param name="json">The JSON text of one object.</param>
    public static LabelledCallReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reading = TriageReportReader.Read(json);
        var failures = reading.Failures.ToBuilder();
        var call = reading.Report is { } report ? Read(report, json, failures) : null;
        return new LabelledCallReading { Call = call, Failures = failures.ToImmutable() };
    }

    private static LabelledCall? Read(TriageReport report, string json, ImmutableArray<Failure>.Builder failures)
    {
        using var document = JsonDocument.Parse(ReportTextRepair.Repair(json, out _, out _));
        var before = failures.Count;
        var hard = Hard(document.RootElement, failures);
        if (!TryGet(document.RootElement, "expected", out var expected))
        {
            failures.Add(Failed("label-missing", "expected", "'expected' is missing", "add \"expected\": {\"category\": \"fire\", \"priority\": \"emergency\"}"));
            return null;
        }

        if (expected.ValueKind is not JsonValueKind.Object)
        {
            failures.Add(Failed("label-malformed", "expected", "'expected' is not an object", "write \"expected\": {\"category\": \"fire\", \"priority\": \"emergency\"}"));
            return null;
        }

        CheckMembers(expected, failures);
        var category = Category(expected, failures);
        var also = AlsoCategories(expected, failures);
        var priority = Priority(expected, failures);
        return failures.Count > before ? null : new LabelledCall { Report = report, Category = category, AlsoCategories = also, Priority = priority, Hard = hard };
    }

    private static void CheckMembers(JsonElement expected, ImmutableArray<Failure>.Builder failures)
    {
        foreach (var (index, member) in expected.EnumerateObject().Index())
            if (!Members.Contains(member.Name, StringComparer.Ordinal) && Suggestion.For(member.Name, Members) is { } meant)
                failures.Add(Failed("label-member-unknown", "expected", $"there is no such member: {ReportNames.Of("member", member.Name, index)}", $"did you mean '{meant}'?"));
    }

    private static Category Category(JsonElement expected, ImmutableArray<Failure>.Builder failures)
    {
        if (TryGet(expected, "category", out var element)) return Category(element, "expected.category", failures);
        failures.Add(Failed("label-missing", "expected.category", "'category' is missing", "say what the call is about, such as \"category\": \"fire\""));
        return default;
    }

    private static ImmutableArray<Category> AlsoCategories(JsonElement expected, ImmutableArray<Failure>.Builder failures)
    {
        if (!TryGet(expected, "alsoCategory", out var element)) return [];
        if (element.ValueKind is JsonValueKind.Array)
            return [.. element.EnumerateArray().Index().Select(also => Category(also.Item, FormattableString.Invariant($"expected.alsoCategory[{also.Index}]"), failures))];
        failures.Add(Failed("label-malformed", "expected.alsoCategory", "'alsoCategory' is not a list", "write \"alsoCategory\": [\"rescue\"]"));
        return [];
    }

    private static Category Category(JsonElement element, string field, ImmutableArray<Failure>.Builder failures)
    {
        if (element.ValueKind is not JsonValueKind.String || !Domain.Categories.Category.TryParse(element.GetString(), out var category))
        {
            failures.Add(Failed("label-category-malformed", field, "this is no category", "write a category such as fire or fire.building"));
            return default;
        }

        // A pack may add roots, so only one that is nearly a well-known one is sure to be a slip.
        if (!CategoryRoots.IsWellKnown(category) && Suggestion.For(category.Root.Code, CategoryRoots.All.Select(root => root.Code)) is { } meant)
            failures.Add(Failed("label-category-unknown", field, $"there is no category '{category.Root}'", $"did you mean '{meant}'?"));
        return category;
    }

    private static Priority Priority(JsonElement expected, ImmutableArray<Failure>.Builder failures)
    {
        if (!TryGet(expected, "priority", out var element))
        {
            failures.Add(Failed("label-missing", "expected.priority", "'priority' is missing", "say how urgent the call is, such as \"priority\": \"urgent\""));
        }
        else if (element.ValueKind is JsonValueKind.String && PriorityCodes.TryParse(element.GetString(), out var priority))
        {
            return priority;
        }
        else
        {
            failures.Add(Failed("label-priority-malformed", "expected.priority", "this is no priority", $"use one of {string.Join(", ", PriorityCodes.MostUrgentFirst.Select(level => level.ToCode()))}"));
        }

        return default;
    }

    private static string? Hard(JsonElement root, ImmutableArray<Failure>.Builder failures)
    {
        if (!TryGet(root, "hard", out var element)) return null;
        if (element.ValueKind is JsonValueKind.String) return element.GetString();
        failures.Add(Failed("label-malformed", "hard", "'hard' is not a text", "say in a word what makes the call hard, such as \"hard\": \"negation\", or leave it out"));
        return null;
    }

    private static bool TryGet(JsonElement element, string name, out JsonElement value) =>
        element.TryGetProperty(name, out value) && value.ValueKind is not JsonValueKind.Null;

    private static Failure Failed(string code, string field, string message, string mend) =>
        new() { Code = code, Field = field, Message = message, Mend = mend };
}
