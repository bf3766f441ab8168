using System.Text.Json;

namespace Hotline.Triage.Facts;

/// <summary>Values of facts as they stand in JSON.</summary>
internal static class FactJson
{
    /// <summary>True, false, a finite number, or a text that is not empty, taken as a choice.</summary>
    public static bool TryRead(JsonElement json, out FactValue value)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.True => FactValue.Of(true),
            JsonValueKind.False => FactValue.Of(false),
            JsonValueKind.Number when json.TryGetDouble(out var number) && double.IsFinite(number) => FactValue.Of(number),
            JsonValueKind.String when json.GetString() is { Length: > 0 } choice => FactValue.Of(choice),
            _ => FactValue.Unknown,
        };
        return !value.IsUnknown;
    }
}
